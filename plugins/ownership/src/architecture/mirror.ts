import type { Architecture } from './model';

/** How far organisation and architecture agree. */
export type Mirror = {
  known: number;
  agreeing: number;
  /** The share that agrees; undefined = no call is known, so nothing can be said. */
  score?: number;
  /** One unit, two domains: the architecture cuts what the organisation keeps together. */
  acrossDomains: number;
  /** Two units, one domain: the organisation cuts what the architecture keeps together. */
  acrossUnits: number;
  notCounted: number;
};

/** Counts the calls that agree, and in which way the others do not. */
export function mirror({ calls }: Pick<Architecture, 'calls'>): Mirror {
  const known = calls.filter(({ agrees }) => agrees !== undefined);
  const disagreeing = known.filter(({ agrees }) => !agrees);
  const agreeing = known.length - disagreeing.length;
  const acrossDomains = disagreeing.filter(({ sameUnit }) => sameUnit).length;
  return {
    known: known.length,
    agreeing,
    score: known.length > 0 ? agreeing / known.length : undefined,
    acrossDomains,
    acrossUnits: disagreeing.length - acrossDomains,
    notCounted: calls.length - known.length,
  };
}
