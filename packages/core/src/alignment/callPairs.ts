import { type Adjacency, adjacency, neighbours } from '../graph';

/** Who calls whom: each pair once, however many calls it has, and nobody itself. */
export function callPairs(calls: Adjacency): Adjacency {
  const size = calls.offsets.length - 1;
  const from: number[] = [];
  const to: number[] = [];
  for (let node = 0; node < size; node++) {
    for (const callee of new Set(neighbours(calls, node))) {
      if (callee === node) continue;
      from.push(node);
      to.push(callee);
    }
  }
  return adjacency(size, from, to);
}
