import type { ScorecardsResponse } from '@banyan/backstage-plugin-banyan-common';
import { standingOf } from '@banyan/core';
import type { CompiledScorecard } from '../Scorecards';
import type { Sight } from './Caller';
import { type Ladder, ladderOf } from './ladders';
import { rowsOf } from './rows';

type Asked = { scope?: string; today: string };

/** How many entities are at each level. */
function levelsOn(
  sight: Sight,
  { levels, checks, applies }: Ladder,
  scope?: string,
) {
  const counts = [null, ...levels].map(level => ({ level, count: 0 }));
  let rated = 0;
  for (const { ref } of rowsOf(sight, { kind: 'entity', scope })) {
    const verdicts = sight.verdictsOf(ref);
    const counted = checks.flatMap(({ key, level, weight }) => {
      const verdict = verdicts?.get(key);
      return verdict !== undefined && applies(ref, key)
        ? [{ level, weight, verdict }]
        : [];
    });
    const { reached } = standingOf(levels, counted);
    if (reached === null) continue;
    counts[reached + 1].count++;
    rated++;
  }
  return { rated, distribution: counts };
}

const item = (
  sight: Sight,
  scorecard: CompiledScorecard,
  { scope, today }: Asked,
): ScorecardsResponse['items'][number] => {
  const { ref, title, description, owner, draft, levels } = scorecard;
  const { rated, distribution } = sight.once(`levels ${ref} ${scope}`, () =>
    levelsOn(sight, ladderOf(sight, { scorecard: ref, today }), scope),
  );
  return {
    ...{ ref, title, description, draft },
    owner: owner !== null && sight.knows(owner) ? owner : null,
    levels: [...levels],
    filter: scorecard.filter,
    checks: scorecard.checks.map(({ key, level, weight }) => ({
      ...{ key, level, weight },
    })),
    problems: [...scorecard.problems],
    ...{ rated, distribution },
  };
};

/** Every scorecard that the caller may read, with how many entities are at each level. */
export const scorecardsAnswer = (
  sight: Sight,
  asked: Asked,
): ScorecardsResponse => ({
  evaluated: sight.view.evaluated,
  items: sight.scorecards.map(each => item(sight, each, asked)),
});
