import {
  type AlignmentResponse,
  type Deviation,
  type DomainAlignment,
  LAYERS,
} from '@banyan/backstage-plugin-banyan-common';

/** The layers of DOMA, uppermost first, then what has none. */
export const BANDS = [...LAYERS, 'not known'] as const;

export type Band = (typeof BANDS)[number];

/** Calls from one domain to another, as one line. */
export type DomainCalls = { from: string; to: string; count: number };

/** A broken rule between two domains; the number stands in the picture and heads its row. */
export type Violation = {
  number: number;
  deviation: Deviation;
  from: string;
  to: string;
};

/** The domains of a scope in their layers, with the calls between them. */
export type LayersModel = {
  bands: { band: Band; domains: DomainAlignment[] }[];
  calls: DomainCalls[];
  violations: Violation[];
  /** True when at least one layer is a proposal by call depth. */
  isInferred: boolean;
};

/** One call between two components, by their references. */
export type ComponentCall = { from: string; to: string };

const RULES: ReadonlySet<string> = new Set([
  'upward-call',
  'gateway-bypass',
  'store-across-domains',
]);

const isBand = (layer: string): layer is Band =>
  BANDS.some(each => each === layer);

const bandOf = ({ layer = '' }: DomainAlignment): Band =>
  isBand(layer) ? layer : 'not known';

/** Where each end of a broken rule is; of a store, where two of its users are. */
function endsOf(
  { from, to, kind, evidence }: Deviation,
  domainOf: ReadonlyMap<string, string>,
): { from?: string; to?: string } {
  if (kind !== 'store-across-domains') {
    return { from: domainOf.get(from), to: domainOf.get(to) };
  }
  const domains = new Set(
    evidence.flatMap(({ ref = '' }) => domainOf.get(ref) ?? []),
  );
  const [one, other] = domains;
  return { from: one, to: other };
}

/** The calls between two domains, one line a pair; who calls whom counts once. */
function domainCalls(
  calls: readonly ComponentCall[],
  domainOf: ReadonlyMap<string, string>,
): DomainCalls[] {
  const seen = new Set<string>();
  const pairs = new Map<string, DomainCalls>();
  for (const { from, to } of calls) {
    const [one, other] = [domainOf.get(from), domainOf.get(to)];
    if (!one || !other || one === other || seen.has(`${from} ${to}`)) continue;
    seen.add(`${from} ${to}`);
    const key = `${one} ${other}`;
    const pair = pairs.get(key) ?? { from: one, to: other, count: 0 };
    pair.count++;
    pairs.set(key, pair);
  }
  return [...pairs.values()];
}

/** Puts the domains of a scope into their bands; bands without a domain are left out. */
export function layersModel(
  { domains, components, deviations }: AlignmentResponse,
  calls: readonly ComponentCall[],
): LayersModel {
  const shown = new Set(domains.map(({ ref }) => ref));
  const domainOf = new Map(
    components.flatMap(({ ref, domain }): [string, string][] =>
      domain && shown.has(domain) ? [[ref, domain]] : [],
    ),
  );
  const violations = deviations
    .filter(({ kind }) => RULES.has(kind))
    .flatMap(deviation => {
      const { from, to } = endsOf(deviation, domainOf);
      return from && to ? { deviation, from, to } : [];
    })
    .map((each, place) => ({ ...each, number: place + 1 }));
  return {
    bands: BANDS.map(band => ({
      band,
      domains: domains.filter(each => bandOf(each) === band),
    })).filter(each => each.domains.length > 0),
    calls: domainCalls(calls, domainOf),
    violations,
    isInferred: domains.some(({ layerInferred }) => layerInferred),
  };
}
