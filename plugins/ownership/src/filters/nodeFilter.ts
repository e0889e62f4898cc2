import type { TopologyNode } from '@banyan/backstage-plugin-banyan-react';

/** The facets that a component or store can be filtered by. */
export const FACETS = ['type', 'tier', 'lifecycle', 'tag'] as const;

/** One of the facets. */
export type Facet = (typeof FACETS)[number];

/** What is shown: a text in the name, and one of the chosen values in each facet; nothing chosen = all. */
export type NodeFilter = {
  text: string;
  chosen: Readonly<Record<Facet, readonly string[]>>;
};

type Filterable = Pick<
  TopologyNode,
  'title' | 'ref' | 'type' | 'lifecycle' | 'tier' | 'tags'
>;

/** The values that a node has in a facet. */
export function facetValues(node: Filterable, facet: Facet): readonly string[] {
  if (facet === 'tag') return node.tags;
  if (facet === 'tier')
    return [node.tier === undefined ? 'unknown' : String(node.tier)];
  return [node[facet] || 'unknown'];
}

/** True when the name has the text, in any case and script. */
export const hasText = (
  { title, ref }: Pick<Filterable, 'title' | 'ref'>,
  text: string,
): boolean => {
  const sought = text.trim().toLocaleLowerCase();
  return (
    sought === '' ||
    title.toLocaleLowerCase().includes(sought) ||
    ref.includes(sought)
  );
};

/** True when the node is shown. */
export const matches = (node: Filterable, { text, chosen }: NodeFilter) =>
  hasText(node, text) &&
  FACETS.every(
    facet =>
      chosen[facet].length === 0 ||
      facetValues(node, facet).some(value => chosen[facet].includes(value)),
  );

/** The values of a facet with how many nodes have each, the most frequent first. */
export function facetCounts(
  nodes: readonly Filterable[],
  facet: Facet,
): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const value of nodes.flatMap(node => facetValues(node, facet)))
    counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) =>
      facet === 'tier'
        ? a.value.localeCompare(b.value)
        : b.count - a.count || a.value.localeCompare(b.value),
    );
}

/** True when anything is filtered away. */
export const isFiltering = ({ text, chosen }: NodeFilter): boolean =>
  text.trim() !== '' || FACETS.some(facet => chosen[facet].length > 0);
