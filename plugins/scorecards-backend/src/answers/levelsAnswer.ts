import type { LevelsResponse } from '@banyan/backstage-plugin-banyan-common';
import type { Sight } from './Caller';
import { ladderOf } from './ladders';
import type { LevelsQuery } from './query';
import { type Standings, standingsOn } from './standings';

/** How entities stand, in short: those that are named, or those in a scope, of what the caller sees. */
export function levelsAnswer(
  sight: Sight,
  { refs, scope, ...asked }: LevelsQuery & { today: string },
): LevelsResponse {
  const ladder = ladderOf(sight, asked);
  const standings = standingsOn(sight, ladder);
  const isInside = sight.inScope(scope);
  const wanted: Iterable<Standings | undefined> = refs
    ? refs.map(ref => standings.get(ref))
    : standings.values();
  return {
    levels: [...ladder.levels],
    items: [...wanted].flatMap(each => {
      if (!each || each.reported.entities === 0 || !isInside(each.row.ref))
        return [];
      const { standing, missing } = each.reported;
      const { reached, passed, counting } = standing;
      return {
        ...{ ref: each.row.ref, reached, passed, counting },
        missing: missing.length,
      };
    }),
  };
}
