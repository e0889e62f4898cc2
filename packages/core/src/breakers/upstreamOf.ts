import type { Graph } from '../graph';
import { liveSyncCallers } from './liveSyncCalls';

/**
 * The live components that wait for `from`, directly or through others, by entity number with
 * the number of synchronous calls between; `from` itself comes first with 0, then the nearest.
 *
 * @public
 */
export function upstreamOf(graph: Graph, from: number): Map<number, number> {
  const distances = new Map([[from, 0]]);
  // A Map visits what is added while it is walked.
  for (const [entity, distance] of distances) {
    for (const { from: caller } of liveSyncCallers(graph, entity)) {
      if (!distances.has(caller)) distances.set(caller, distance + 1);
    }
  }
  return distances;
}
