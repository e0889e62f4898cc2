import type { Adjacency } from '../graph';

/**
 * Modularity of a partition of the call graph, its calls taken without their direction:
 * Q = sum over groups of L / m - (d / 2m)^2, with m = calls, L = calls inside the group and
 * d = ends of calls at its members. It compares the calls inside groups with what chance
 * would put there. `groupOf` below 0 = group not known: left out with its calls.
 * Range: -1/2 to below 1; 0 for everything in one group.
 * Undefined (null) when there is no call.
 * Source: M. E. J. Newman, M. Girvan, "Finding and evaluating community structure in
 * networks", Phys. Rev. E 69, 026113, 2004.
 *
 * @public
 */
export function modularity(
  { offsets, targets }: Adjacency,
  groupOf: ArrayLike<number>,
): number | null {
  const inside = new Map<number, number>();
  const ends = new Map<number, number>();
  const add = (counts: Map<number, number>, group: number) =>
    counts.set(group, (counts.get(group) ?? 0) + 1);
  let total = 0;
  for (let node = 0; node + 1 < offsets.length; node++) {
    const from = groupOf[node];
    if (from < 0) continue;
    for (let edge = offsets[node]; edge < offsets[node + 1]; edge++) {
      const to = groupOf[targets[edge]];
      if (to < 0) continue;
      total++;
      add(ends, from);
      add(ends, to);
      if (from === to) add(inside, from);
    }
  }
  if (total === 0) return null;
  let q = 0;
  for (const [group, count] of ends) {
    q += (inside.get(group) ?? 0) / total - (count / (2 * total)) ** 2;
  }
  return q;
}
