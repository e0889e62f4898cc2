import type { ReportedRow } from '@banyan/core';
import type { FixNextResponse } from '@banyan/backstage-plugin-banyan-common';
import type { ScorecardStore } from '../store/ScorecardStore';
import type { Sight } from './Caller';
import type { Ladder } from './ladders';
import { type Place, resultItems } from './resultItems';

/** Says how many entities a check would lift at once if it passed: those that it alone holds back. */
export function risesOf(rows: readonly ReportedRow[]) {
  const rises = new Map<string, number>();
  for (const { missing } of rows) {
    if (missing.length !== 1) continue;
    rises.set(missing[0], (rises.get(missing[0]) ?? 0) + 1);
  }
  return (check: string) => rises.get(check) ?? 0;
}

type Steps = {
  ladder: Ladder;
  /** What to do, first things first. */
  places: readonly Place[];
  riseOf: (check: string) => number;
};

/** Steps with what the checks say, and what they would bring. */
export async function stepsAnswer(
  sight: Sight,
  store: Pick<ScorecardStore, 'changes'>,
  { ladder, places, riseOf }: Steps,
): Promise<FixNextResponse> {
  const byKey = new Map(ladder.checks.map(each => [each.key, each]));
  const results = await resultItems(sight, store, places);
  return {
    evaluated: sight.view.evaluated,
    items: results.flatMap(result => {
      const counted = byKey.get(result.check);
      if (!counted) return [];
      return [
        {
          result,
          checkTitle: counted.check.title,
          level: counted.level,
          rise: riseOf(result.check),
        },
      ];
    }),
  };
}
