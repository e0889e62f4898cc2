import type { Adjacency } from './adjacency';

/** All edges from the members of one group to the members of another as one. @public */
export type Bundle = { from: number; to: number; count: number };

/**
 * The edges between groups of nodes, with how many each stands for; `from === to` = inside a
 * group. `groupOf[node]` is the group of a node, below 0 = not visible, its edges are left out.
 *
 * @public
 */
export function contraction(
  { offsets, targets }: Adjacency,
  groupOf: ArrayLike<number>,
): Bundle[] {
  const bundles = new Map<number, Map<number, Bundle>>();
  for (let node = 0; node + 1 < offsets.length; node++) {
    const from = groupOf[node];
    if (from < 0) continue;
    const row = bundles.get(from) ?? new Map<number, Bundle>();
    bundles.set(from, row);
    for (let edge = offsets[node]; edge < offsets[node + 1]; edge++) {
      const to = groupOf[targets[edge]];
      if (to < 0) continue;
      const bundle = row.get(to);
      if (bundle) bundle.count++;
      else row.set(to, { from, to, count: 1 });
    }
  }
  return [...bundles.values()]
    .flatMap(row => [...row.values()])
    .sort((a, b) => a.from - b.from || a.to - b.to);
}
