import type { EntityScorecard } from '../../scorecards';
import type { CellPart } from '../cell';
import { listed, percent, plural } from '../words';
import { cellOfTold, toldCell, unknownCell } from './cells';
import type { Row } from './row';

const NONE_YET = 'no level yet';

const levelOf = ({ levels, standing: { reached } }: EntityScorecard) =>
  levels[reached ?? -1] ?? NONE_YET;

function partOf(each: EntityScorecard): CellPart {
  const { points, possible } = each.standing;
  const share = possible === 0 ? null : points / possible;
  const label = each.scorecard?.title ?? 'All scorecards';
  const text = [levelOf(each), share !== null && percent(share)];
  return { label, share, text: text.filter(Boolean).join(', ') };
}

/** `bronze in 3 of 10`, `silver in 1 and bronze in 3 of 10`, `no level yet in 10`. */
function summaryOf(rated: readonly EntityScorecard[]): string {
  const counts = new Map<string, number>();
  for (const each of rated) {
    const level = levelOf(each);
    counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  const ladder = rated.reduce<readonly string[]>(
    (longest, { levels }) =>
      levels.length > longest.length ? levels : longest,
    [],
  );
  const reached = [...counts]
    .filter(([level]) => level !== NONE_YET)
    .toSorted(([a], [b]) => ladder.indexOf(b) - ladder.indexOf(a))
    .map(([level, count]) => `${level} in ${count}`);
  return reached.length === 0
    ? `${NONE_YET} in ${rated.length}`
    : `${listed(reached)} of ${rated.length}`;
}

export const levels: Row = {
  id: 'levels',
  title: 'Scorecards',
  note: 'level reached in each',
  plugin: 'scorecards',
  unit: 'parts',
  better: null,
  limits: null,
  how: 'The level that the group reaches on each scorecard that rates it, rolled up from what belongs to it: of each check the worst verdict counts. The bar is its share of the points. It is not judged here; the scorecards do that.',
  noun: 'scorecards',
  says: ({ text }) => `reaches ${text} scorecards`,
  cellOf: answers =>
    cellOfTold(
      'scorecards',
      answers.scorecards,
      ({ evaluated, scorecards }) => {
        if (evaluated === null)
          return unknownCell('not judged yet: run the scorecards');
        const rated = scorecards.filter(
          ({ standing }) => standing.reached !== null,
        );
        if (rated.length === 0)
          return unknownCell('no scorecard rates anything in it');
        const unrated = scorecards.length - rated.length;
        return toldCell({
          text: summaryOf(rated),
          parts: rated.map(partOf),
          because:
            unrated === 0
              ? null
              : `${plural(unrated, 'scorecard')} with nothing to rate in it`,
        });
      },
    ),
};
