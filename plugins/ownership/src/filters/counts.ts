import type {
  Topology,
  TopologyNode,
} from '@banyan/backstage-plugin-banyan-react';
import { type Facet, facetValues } from './nodeFilter';

/** A value, and how many nodes have it. */
export type Count = { value: string; count: number };

function counted(values: Iterable<string>): Count[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count }));
}

const byName = (a: Count, b: Count) => a.value.localeCompare(b.value);
const byCount = (a: Count, b: Count) => b.count - a.count || byName(a, b);

/** The values of a facet with how many nodes have each: the most frequent first, tiers in their order. */
export const facetCounts = (
  nodes: readonly Parameters<typeof facetValues>[0][],
  facet: Facet,
): Count[] =>
  counted(nodes.flatMap(node => facetValues(node, facet))).sort(
    facet === 'tier' ? byName : byCount,
  );

type Annotated = readonly Pick<TopologyNode, 'place'>[];

/** The names of the annotations that some of the nodes have, with how many do. */
export const annotationNames = (
  { annotations }: Pick<Topology, 'annotations'>,
  nodes: Annotated,
): Count[] =>
  [...annotations]
    .map(([value, texts]) => ({
      value,
      count: nodes.filter(({ place }) => texts.has(place)).length,
    }))
    .filter(({ count }) => count > 0)
    .sort(byName);

/** The texts that an annotation has among the nodes; one that was too long to be sent is none of them. */
export const annotationTexts = (
  { annotations }: Pick<Topology, 'annotations'>,
  nodes: Annotated,
  name: string,
): Count[] => {
  const texts = annotations.get(name);
  return counted(nodes.flatMap(({ place }) => texts?.get(place) || [])).sort(
    byCount,
  );
};
