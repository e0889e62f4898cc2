import { aggregated } from './aggregated';
import type { GroupSummary } from './groupSummary';
import { isOverlay } from './groupTypes';
import { headcount } from './headcount';
import type { OwnershipMap } from './ownershipMap';

type People = Pick<GroupSummary, 'headcount' | 'headcountIllustrative'>;

/** Knows the people of each group; chapters and guilds add nothing to what is above them. */
export function peopleOf({
  graph,
  tree,
}: Pick<OwnershipMap, 'graph' | 'tree'>) {
  const size = graph.entities.length;
  const people = new Float64Array(size);
  const known = new Float64Array(size);
  const illustrative = new Float64Array(size);
  for (const group of tree.order) {
    const entity = graph.entities[group];
    const count = headcount(graph, group);
    if (count === undefined || isOverlay(entity)) continue;
    people[group] = count;
    known[group] = 1;
    if (entity.headcountIllustrative) illustrative[group] = 1;
  }
  const [sum, sources, made] = [people, known, illustrative].map(direct =>
    aggregated(tree, direct),
  );
  return (group: number): People => {
    const direct = headcount(graph, group);
    const entity = graph.entities[group];
    return isOverlay(entity)
      ? {
          headcount: { direct, aggregated: direct },
          headcountIllustrative: entity.headcountIllustrative ?? false,
        }
      : {
          headcount: {
            direct,
            aggregated: sources[group] > 0 ? sum[group] : undefined,
          },
          headcountIllustrative: made[group] > 0,
        };
  };
}
