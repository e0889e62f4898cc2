import type {
  Topology,
  TopologyNode,
} from '@banyan/backstage-plugin-banyan-react';

/** The facets that a component or store can be filtered by. */
export const FACETS = ['kind', 'type', 'tier', 'lifecycle', 'tag'] as const;

/** One of the facets. */
export type Facet = (typeof FACETS)[number];

/** An annotation by its name, and the text that it has; without one it is enough to be there. */
export type AnnotationFilter = { name: string; text?: string };

/** What is shown: one of the chosen values in each facet, and the annotation; nothing chosen = all. */
export type NodeFilter = {
  chosen: Readonly<Record<Facet, readonly string[]>>;
  annotation?: AnnotationFilter;
  /** True = stores beside the components. */
  stores: boolean;
};

/** The kind of what is drawn as a store. */
export const STORE_KIND = 'resource';

type Filterable = Pick<
  TopologyNode,
  'kind' | 'lifecycle' | 'place' | 'tags' | 'tier' | 'type'
>;

/** The values that a node has in a facet. */
export function facetValues(
  node: Omit<Filterable, 'place'>,
  facet: Facet,
): readonly string[] {
  if (facet === 'tag') return node.tags;
  if (facet === 'tier')
    return [node.tier === undefined ? 'unknown' : String(node.tier)];
  return [node[facet] || 'unknown'];
}

/** True when the name has the text, in any case and script. */
export const hasText = (
  { title, ref }: Pick<TopologyNode, 'title' | 'ref'>,
  text: string,
): boolean => {
  const sought = text.trim().toLocaleLowerCase();
  return (
    sought === '' ||
    title.toLocaleLowerCase().includes(sought) ||
    ref.includes(sought)
  );
};

function hasAnnotation(
  { annotations }: Pick<Topology, 'annotations'>,
  { name, text }: AnnotationFilter,
  place: number,
): boolean {
  const found = annotations.get(name)?.get(place);
  return found !== undefined && (text === undefined || found === text);
}

/** Tells of each node whether it is shown. */
export function matcher(
  topology: Pick<Topology, 'annotations'>,
  { chosen, annotation, stores }: NodeFilter,
): (node: Filterable) => boolean {
  const narrowed = FACETS.filter(facet => chosen[facet].length > 0);
  return node =>
    (stores || node.kind !== STORE_KIND) &&
    narrowed.every(facet =>
      facetValues(node, facet).some(value => chosen[facet].includes(value)),
    ) &&
    (!annotation || hasAnnotation(topology, annotation, node.place));
}

/** True when anything is filtered away. */
export const isFiltering = ({ chosen, annotation }: NodeFilter): boolean =>
  annotation !== undefined || FACETS.some(facet => chosen[facet].length > 0);
