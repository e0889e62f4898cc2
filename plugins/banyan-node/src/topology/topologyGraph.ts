import {
  buildGraph,
  type CatalogEntity,
  NONE,
  type OwnershipMap,
  ownershipMap,
} from '@banyan/core';

/** An entity of the graph with the groups that answer for it; `owner` is the resolved one. @public */
export type TopologyNode = CatalogEntity & {
  /** The unit of the owner, of the group itself for groups. */
  unit?: string;
  /** The company: the nearest organization at or above the owner, else the topmost group. */
  organization?: string;
};

/** What one caller may see of the catalog, and nothing else. @public */
export type TopologyGraph = {
  /** Changes whenever anything in it does. */
  version: string;
  /** When the catalog was read, ISO 8601. */
  builtAt: string;
  /** True when the catalog has not answered for long. */
  stale: boolean;
  nodes: ReadonlyMap<string, TopologyNode>;
  /** The same as numbers, for the functions of the core; history included. */
  map: OwnershipMap;
};

function topmost({ tree }: OwnershipMap, group: number): number {
  let at = group;
  while (at !== NONE && tree.parent[at] !== NONE) at = tree.parent[at];
  return at;
}

/** What a graph says of itself. @public */
export type TopologyMoment = Pick<
  TopologyGraph,
  'builtAt' | 'stale' | 'version'
>;

/** The graph of entities whose owners are resolved. @public */
export function topologyGraph(
  entities: Iterable<CatalogEntity>,
  { version, builtAt, stale }: TopologyMoment,
): TopologyGraph {
  const graph = buildGraph(entities);
  const map = ownershipMap(graph, { inherit: 'never', history: true });
  const refOf = (id: number) =>
    id === NONE ? undefined : graph.entities[id].ref;
  const nodes = graph.entities.map((entity, id): [string, TopologyNode] => {
    const group = entity.kind === 'group' ? id : map.owner[id];
    if (group === NONE) return [entity.ref, entity];
    const organization = map.tree.organization[group];
    return [
      entity.ref,
      {
        ...entity,
        unit: refOf(map.tree.unit[group]),
        organization: refOf(
          organization === NONE ? topmost(map, group) : organization,
        ),
      },
    ];
  });
  return { version, builtAt, stale, nodes: new Map(nodes), map };
}
