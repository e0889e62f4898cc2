import type { VerdictName } from '@banyan/backstage-plugin-banyan-common';
import { type Verdict, verdictsAt } from '@banyan/core';
import type { RunRecord } from '../runs/Run';
import type { VerdictChange } from '../store/ScorecardStore';
import type { Sight } from './Caller';

const MOST_RUNS = 12;

/** Whether a run judged an entity, by where it is today. */
function covers(sight: Sight, { scope }: RunRecord, ref: string): boolean {
  if (scope === null || scope === ref) return true;
  return sight.knows(scope) && sight.inScope(scope)(ref);
}

type Parts = {
  /** Done ones, newest first. */
  runs: readonly RunRecord[];
  /** Of the entity, newest first, of what the caller may know. */
  changes: readonly VerdictChange[];
};

/** What checks said of one entity in the last runs that judged it, oldest first; null = nothing. */
export function recentOf(
  sight: Sight,
  ref: string,
  { runs, changes }: Parts,
): (check: string) => (VerdictName | null)[] {
  const now = sight.verdictsOf(ref) ?? new Map<string, Verdict>();
  const firstAt = sight.view.firstAt(ref) ?? 0;
  const moments = runs
    .filter(run => covers(sight, run, ref))
    .map(({ finishedAt }) => finishedAt)
    .filter(at => at !== null && at >= firstAt)
    .slice(0, MOST_RUNS)
    .reverse();
  const then = moments.map(at => verdictsAt(now, changes, at ?? 0));
  return check => then.map(verdicts => verdicts.get(check) ?? null);
}
