import type { FixNextResponse } from '@banyan/backstage-plugin-banyan-common';
import { reportOf } from '@banyan/core';
import type { ScorecardStore } from '../store/ScorecardStore';
import type { Sight } from './Caller';
import { standingOn } from './entityScorecards';
import { ladderOf } from './ladders';
import { noSuch } from './scopes';
import { climberOf } from './standings';
import { risesOf, stepsAnswer } from './steps';
import { worstOf } from './worstOf';

type Asked = { ref: string; scorecard?: string; limit: number; today: string };

/** The first steps of one entity to its next level, each where it is worst. */
export async function nextAnswer(
  sight: Sight,
  store: Pick<ScorecardStore, 'changes'>,
  { ref, limit, ...asked }: Asked,
): Promise<FixNextResponse> {
  if (!sight.sees(ref)) throw noSuch(ref);
  const ladder = ladderOf(sight, asked);
  const climber = climberOf(sight, ref);
  const { missing } = standingOn(sight, ladder, climber);
  const worst = worstOf(sight, climber.row);
  const places = missing
    .slice(0, limit)
    .flatMap(key => worst.filter(({ check }) => check === key));
  const { rows } = reportOf({
    ...{ levels: ladder.levels, checks: ladder.checks },
    ...{ verdictsOf: sight.verdictsOf, applies: ladder.applies },
    rows: climber.row.members.map(each => ({ ref: each, members: [each] })),
  });
  return stepsAnswer(sight, store, { ladder, places, riseOf: risesOf(rows) });
}
