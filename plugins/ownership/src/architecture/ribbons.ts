import { linkHorizontal } from 'd3-shape';
import type { Architecture, Owned } from './model';
import type { Places } from './places';

/** What a team owns of a block, as a band; its width is the number of components. */
export type Ribbon = Owned & { path: string; width: number };

const link = linkHorizontal<unknown, [number, number]>();

/** The bands from the teams to the blocks; at a block they stand below each other. */
export function ribbons(
  { owns }: Architecture,
  { rows, blocks, sizes: { left, right, ribbon } }: Places,
): Ribbon[] {
  const used = blocks.map(() => 0);
  const counts = blocks.map(() => 0);
  for (const { block, count } of owns) counts[block] += count;
  const inOrder = owns.toSorted(
    (a, b) => (rows.get(a.team) ?? 0) - (rows.get(b.team) ?? 0),
  );
  return inOrder.flatMap(one => {
    const start = rows.get(one.team);
    const { y, height } = blocks[one.block];
    const step = Math.min(ribbon, height / Math.max(counts[one.block], 1));
    const top = y + (height - counts[one.block] * step) / 2;
    const end = top + (used[one.block] + one.count / 2) * step;
    used[one.block] += one.count;
    if (start === undefined) return [];
    const path = link({
      source: [left.x + left.width, start],
      target: [right.x, end],
    });
    return path ? [{ ...one, path, width: one.count * step }] : [];
  });
}
