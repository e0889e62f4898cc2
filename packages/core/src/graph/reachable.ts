import { type Adjacency, neighbours } from './adjacency';

/**
 * How many steps each reachable node is away from the nearest of `starts` (0 for these),
 * along any of `edges`, up to `depth` steps; nearest first.
 *
 * @public
 */
export function reachable(
  edges: readonly Adjacency[],
  starts: Iterable<number>,
  depth = Infinity,
): Map<number, number> {
  const distances = new Map<number, number>();
  for (const start of starts) distances.set(start, 0);
  // A Map visits what is added while it is walked.
  for (const [node, distance] of distances) {
    if (distance >= depth) break;
    for (const each of edges) {
      for (const next of neighbours(each, node)) {
        if (!distances.has(next)) distances.set(next, distance + 1);
      }
    }
  }
  return distances;
}
