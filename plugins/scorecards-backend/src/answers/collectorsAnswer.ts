import type {
  CollectorInfo,
  CollectorsResponse,
} from '@banyan/backstage-plugin-banyan-common';
import type { Scorecards } from '../Scorecards';
import type { Sight } from './Caller';

const UNTOLD =
  'It went wrong. Somebody who sees everything can read what it was.';

/** Names of the sets of facts on an entity. */
const setsOn = ({ world }: Sight, ref: string): string[] =>
  Object.keys(world.document(ref).facts);

/** How many entities that the caller sees have a set of facts, by its name. */
const countsBySet = (sight: Sight) =>
  sight.once('facts by set', () => {
    const counts = new Map<string, Set<string>>();
    for (const ref of sight.world.subjects.keys()) {
      if (!sight.sees(ref)) continue;
      for (const set of setsOn(sight, ref)) {
        const refs = counts.get(set) ?? new Set();
        counts.set(set, refs.add(ref));
      }
    }
    return counts;
  });

/** What is told of entities that are hidden counts for nothing, and an error may name any of them. */
function visiblePart(sight: Sight, collector: CollectorInfo): CollectorInfo {
  if (sight.seesAll) return collector;
  const counts = countsBySet(sight);
  const refs = new Set(
    collector.sets.flatMap(set => [...(counts.get(set) ?? [])]),
  );
  return {
    ...collector,
    error: collector.error && UNTOLD,
    entities: refs.size,
    observedAt: refs.size > 0 ? collector.observedAt : null,
  };
}

/** Where facts come from, and how that goes. */
export const collectorsAnswer = async (
  sight: Sight,
  scorecards: Pick<Scorecards, 'collectors'>,
): Promise<CollectorsResponse> => ({
  items: (await scorecards.collectors()).map(each => visiblePart(sight, each)),
});

/** Those that told something of any of some entities. */
export async function collectorsOf(
  sight: Sight,
  scorecards: Pick<Scorecards, 'collectors'>,
  refs: readonly string[],
): Promise<CollectorInfo[]> {
  const sets = new Set(
    refs.filter(sight.sees).flatMap(ref => setsOn(sight, ref)),
  );
  const { items } = await collectorsAnswer(sight, scorecards);
  return items.filter(each => each.sets.some(set => sets.has(set)));
}
