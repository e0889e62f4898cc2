import { type Graph, neighbours } from '../graph';

/**
 * People in a group itself: as stated, else its members counted.
 * Neither stated nor members known = undefined, not 0.
 *
 * @public
 */
export function headcount(graph: Graph, group: number): number | undefined {
  const stated = graph.entities[group].headcount;
  if (stated !== undefined) return stated;
  return neighbours(graph.members, group).length || undefined;
}
