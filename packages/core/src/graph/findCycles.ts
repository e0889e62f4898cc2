import { type Adjacency, neighbours } from './adjacency';
import { strongComponents } from './strongComponents';

/** The groups of nodes that reach each other, and nodes that reach themselves; all in ascending order. @public */
export function findCycles(edges: Adjacency): number[][] {
  const { component, count } = strongComponents(edges);
  const nodes = Array.from({ length: count }, (): number[] => []);
  for (const [node, each] of component.entries()) nodes[each].push(node);
  return nodes
    .filter(
      each => each.length > 1 || neighbours(edges, each[0]).includes(each[0]),
    )
    .sort((a, b) => a[0] - b[0]);
}
