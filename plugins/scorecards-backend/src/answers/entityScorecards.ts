import type { EntityScorecard } from '@banyan/backstage-plugin-banyan-common';
import {
  holdsBack,
  isCounted,
  type ReportedRow,
  reportOf,
  ratesOf,
  type RowMembers,
  type RowsKind,
  type Verdict,
} from '@banyan/core';
import type { Sight } from './Caller';
import type { Ladder } from './ladders';

/** What stands on ladders: by itself, or by what belongs to it. */
export type Climber = { kind: RowsKind; row: RowMembers };

/** How one row stands on a ladder. */
export const standingOn = (
  sight: Sight,
  ladder: Ladder,
  { kind, row }: Climber,
): ReportedRow => {
  const { rows } = reportOf({
    levels: ladder.levels,
    checks: ladder.checks,
    rows: [row],
    verdictsOf: sight.verdictsOf,
    applies: ladder.applies,
    rates: ratesOf(sight.seen.topology.map, kind),
  });
  return rows[0];
};

type Said = { check: string; level: string; verdict: Verdict };

/** What the checks of a ladder say, in its order. */
const saidOn = (ladder: Ladder, { cells }: ReportedRow): Said[] =>
  ladder.checks.flatMap(({ key, level }, index) => {
    const verdict = cells[index];
    return verdict === null ? [] : [{ check: key, level, verdict }];
  });

function stateOf(
  at: number,
  { reached, blockedAt }: ReportedRow['standing'],
): EntityScorecard['rungs'][number]['state'] {
  if (reached !== null && at <= reached) return 'reached';
  return at === blockedAt ? 'open' : 'ahead';
}

/** How a row stands on a ladder, rung by rung; `sinceOf` says since when a level is reached. */
export function entityScorecard(
  ladder: Ladder,
  row: ReportedRow,
  sinceOf: (level: number) => number | null,
): EntityScorecard {
  const { scorecard, levels } = ladder;
  const said = saidOn(ladder, row);
  return {
    scorecard: scorecard && { ref: scorecard.ref, title: scorecard.title },
    levels: [...levels],
    standing: row.standing,
    next: row.missing,
    rungs: levels.map((level, at) => {
      const own = said.filter(each => each.level === level);
      const counted = own.filter(({ verdict }) => isCounted(verdict));
      const passed = counted.filter(
        ({ verdict }) => !holdsBack(levels, level, verdict),
      );
      const state = stateOf(at, row.standing);
      return {
        ...{ level, state, passed: passed.length, counting: counted.length },
        since: state === 'reached' ? sinceOf(at) : null,
        verdicts: own.map(({ check, verdict }) => ({ check, verdict })),
      };
    }),
  };
}
