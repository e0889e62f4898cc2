import type { EntityResponse } from '@banyan/backstage-plugin-banyan-common';
import type { Scorecards } from '../Scorecards';
import type { VerdictChange } from '../store/ScorecardStore';
import type { Sight } from './Caller';
import { collectorsOf } from './collectorsAnswer';
import { seenChanges } from './courses';
import { changesOf, historyOf, sinceIn } from './entityHistory';
import { type Climber, entityScorecard, standingOn } from './entityScorecards';
import { type Ladder, ladderOf } from './ladders';
import { peersOf } from './peersOf';
import { recentOf } from './recentOf';
import { type Place, resultItems } from './resultItems';
import { climberOf } from './standings';
import { worstOf } from './worstOf';

/** Runs that are looked through for the last twelve that judged the entity. */
const RUNS_BACK = 200;
/** Of more entities all changes are read, and those of others left out. */
const MOST_ASKED = 500;

/** What the caller sees of an entity, whoever they are. */
export type Story = Pick<
  EntityResponse,
  | 'changes'
  | 'facts'
  | 'history'
  | 'overall'
  | 'peers'
  | 'results'
  | 'rolledUp'
  | 'scorecards'
>;

type Asked = { ref: string; scorecard?: string; today: string; now: number };

type Told = Climber & { changes: readonly VerdictChange[]; now: number };

type Source = Pick<Scorecards, 'collectors' | 'store'>;

const UNKNOWN = () => null;

/** Ladders that ask anything of what the entity is judged by. */
export const laddersOf = (
  sight: Sight,
  { row }: Climber,
  today: string,
): Ladder[] => {
  const applied = new Set(
    row.members.flatMap(ref =>
      (sight.world.applicable(ref)?.scorecards ?? []).map(
        ({ scorecard }) => scorecard.ref,
      ),
    ),
  );
  return sight.scorecards
    .filter(({ ref }) => applied.has(ref))
    .map(({ ref }) => ladderOf(sight, { scorecard: ref, today }));
};

async function changesIn(
  sight: Sight,
  { store }: Source,
  { members }: Climber['row'],
): Promise<VerdictChange[]> {
  const refs = new Set(members);
  const changes = await store.changes(
    refs.size > MOST_ASKED ? {} : { refs: members },
  );
  return seenChanges(
    sight,
    changes.filter(({ entityRef }) => refs.has(entityRef)),
  );
}

/** One result of each check: of the entity itself, or the worst of what belongs to it. */
async function resultsOf(
  sight: Sight,
  { store }: Source,
  { places, changes }: { places: Place[]; changes: readonly VerdictChange[] },
): Promise<EntityResponse['results']> {
  const [results, runs] = await Promise.all([
    resultItems(sight, store, places),
    store.lastRuns(RUNS_BACK),
  ]);
  const recent = new Map(
    [...new Set(places.map(({ ref }) => ref))].map(ref => {
      const own = changes.filter(({ entityRef }) => entityRef === ref);
      return [ref, recentOf(sight, ref, { runs, changes: own })];
    }),
  );
  return results.map(each => ({
    ...each,
    recent: recent.get(each.entityRef)?.(each.check) ?? [],
  }));
}

/** How it stands on single scorecards; since when only of what is judged by itself, of much together it takes long. */
const cardsOf = (
  sight: Sight,
  ladders: readonly Ladder[],
  { isRolledUp, ...told }: Told & { isRolledUp: boolean },
) =>
  ladders.map(ladder =>
    entityScorecard(
      ladder,
      standingOn(sight, ladder, told),
      isRolledUp ? UNKNOWN : sinceIn(historyOf(sight, ladder, told)),
    ),
  );

/** Level, next steps, evidence and history of one entity. */
export async function entityStory(
  sight: Sight,
  source: Source,
  { ref, scorecard, today, now }: Asked,
): Promise<Story> {
  const climber = climberOf(sight, ref);
  const { members } = climber.row;
  const isRolledUp = members.some(each => each !== ref);
  const changes = await changesIn(sight, source, climber.row);
  const told = { ...climber, changes, now };
  const ladders =
    scorecard === undefined
      ? laddersOf(sight, climber, today)
      : [ladderOf(sight, { scorecard, today })];
  const all = ladderOf(sight, { today });
  const history = historyOf(sight, all, told);
  const places = worstOf(sight, climber.row);
  const results = await resultsOf(sight, source, { places, changes });
  const messages = new Map(results.map(each => [each.check, each.message]));
  return {
    rolledUp: isRolledUp,
    overall: entityScorecard(
      all,
      standingOn(sight, all, told),
      sinceIn(history),
    ),
    scorecards: cardsOf(sight, ladders, { ...told, isRolledUp }),
    ...{ results, history },
    changes: changesOf({
      ...{ history, levels: all.levels },
      changes: isRolledUp ? [] : changes,
      messageOf: check => messages.get(check) ?? null,
    }),
    peers: peersOf(sight, all, ref),
    facts: await collectorsOf(sight, source, members),
  };
}
