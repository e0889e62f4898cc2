import { type Course, courseOf, ratesOf, type RowMembers } from '@banyan/core';
import type { RowsKind } from '@banyan/core';
import type { ScorecardStore, VerdictChange } from '../store/ScorecardStore';
import type { Sight } from './Caller';
import type { Ladder } from './ladders';

/** How rows stood, and at which moments, oldest first. */
export type CourseQuery = {
  kind: RowsKind;
  rows: readonly RowMembers[];
  moments: readonly number[];
  changes: readonly VerdictChange[];
};

/** What changed of what the caller sees; exemptions of today hold for all that was, so that nothing else moves. */
export const seenChanges = (
  sight: Sight,
  changes: readonly VerdictChange[],
): VerdictChange[] =>
  changes.filter(
    ({ entityRef, check }) =>
      sight.verdictsOf(entityRef) !== undefined &&
      sight.knowsCheck(check) &&
      sight.hasHistory(entityRef, check) &&
      !sight.exemptions.holding.get(entityRef)?.has(check),
  );

/** How rows stood, by what belongs to them today. */
export const courseOn = (
  sight: Sight,
  ladder: Ladder,
  { kind, rows, moments, changes }: CourseQuery,
): Course =>
  courseOf({
    ...{ rows, moments, changes },
    levels: ladder.levels,
    checks: ladder.checks,
    verdictsOf: sight.verdictsOf,
    applies: ladder.applies,
    rates: ratesOf(sight.seen.topology.map, kind),
    firstAt: ref => sight.view.firstAt(ref),
  });

/** Moments at equal distances, the last one included. */
export function momentsBetween(
  from: number,
  to: number,
  { most, apart }: { most: number; apart: number },
): number[] {
  const steps = Math.min(most - 1, Math.ceil((to - from) / apart));
  if (steps < 1) return [to];
  return Array.from({ length: steps + 1 }, (_, step) =>
    Math.round(from + ((to - from) * step) / steps),
  );
}

/** The changes of all entities since a moment, read once. */
export const changesSince = (
  sight: Sight,
  store: Pick<ScorecardStore, 'changes'>,
  from: number,
): Promise<VerdictChange[]> =>
  store.changes({ from }).then(changes => seenChanges(sight, changes));
