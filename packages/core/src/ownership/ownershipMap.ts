import {
  type Adjacency,
  adjacency,
  type Graph,
  liveEntities,
  NONE,
} from '../graph';
import { type GroupTree, groupTree } from './groupTree';
import { type Inherit, type Owners, resolveOwners } from './resolveOwners';

/** @public */
export type OwnershipMapOptions = { inherit: Inherit; history: boolean };

/** Who owns what: the graph with its groups as a tree and its owners resolved. @public */
export type OwnershipMap = Owners & {
  readonly graph: Graph;
  readonly tree: GroupTree;
  /** 1 for what is in the picture: live entities, or all when history is wanted. */
  readonly included: Uint8Array;
  /** Group to what is in the picture and owned by it directly. */
  readonly owned: Adjacency;
};

/** Who owns what in a graph. @public */
export function ownershipMap(
  graph: Graph,
  { inherit, history }: OwnershipMapOptions,
): OwnershipMap {
  const size = graph.entities.length;
  const { owner, provenance } = resolveOwners(graph, inherit);
  const included = history ? new Uint8Array(size).fill(1) : liveEntities(graph);
  const belongings = [...graph.entities.keys()].filter(
    id => included[id] && owner[id] !== NONE,
  );
  return {
    graph,
    tree: groupTree(graph),
    owner,
    provenance,
    included,
    owned: adjacency(
      size,
      belongings.map(id => owner[id]),
      belongings,
    ),
  };
}
