import { structureOf, type Structure } from '../alignment';
import type { Graph } from '../graph';
import { ownershipMap, scopeOf } from '../ownership';

/** What is live below a group, system or domain, or everything; with the names of its components. */
export function structureOfCompany(graph: Graph, root?: string) {
  const map = ownershipMap(graph, { inherit: 'never', history: false });
  const scope = scopeOf(map, root === undefined ? root : graph.ids.get(root));
  const structure: Structure = structureOf(map, scope);
  const titleOf = (id: number) => graph.entities[id].title;
  return {
    structure,
    /** Of an entity number. */
    titleOf,
    /** Of a position among the components. */
    nameOf: (at: number) => titleOf(structure.components[at]),
  };
}
