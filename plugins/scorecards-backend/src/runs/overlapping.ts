import type { ScoredWorld } from '../Scorecards';
import { refsInScope } from '../worlds/refsInScope';

/** Whether two runs may judge the same entity. */
export type Overlaps = (a: string | null, b: string | null) => boolean;

/** By the catalog as it is; whatever is not known overlaps. */
export function overlapping(world: ScoredWorld | undefined): Overlaps {
  const known = new Map<string, ReadonlySet<string> | undefined>();
  const refsOf = (scope: string) => {
    if (!world?.subjects.has(scope)) return undefined;
    const refs = known.get(scope) ?? new Set(refsInScope(world, scope));
    known.set(scope, refs);
    return refs;
  };
  return (a, b) => {
    if (a === null || b === null || a === b) return true;
    const [one, other] = [refsOf(a), refsOf(b)];
    return !one || !other || [...one].some(ref => other.has(ref));
  };
}

type Asked = { scope: string | null; state: string };

const isRunning = ({ state }: Asked) => state === 'running';

/** How many runs one has to wait for: those in work, and those that were asked for before, as far as they overlap. */
export function placeOf(
  run: Asked,
  open: readonly Asked[],
  overlaps: Overlaps,
): number {
  const at = open.indexOf(run);
  return [...open.slice(0, at), ...open.slice(at + 1).filter(isRunning)].filter(
    ({ scope }) => overlaps(run.scope, scope),
  ).length;
}
