import type { Adjacency } from '../graph';
import { MAP, type Size } from './box';
import { columns } from './columns';

/** Where boxes are inside a block, in their own order. */
export type Placement = Size & { places: { x: number; y: number }[] };

/** Chips below each other, in as many columns as they need. */
export function chipPlacement(count: number): Placement {
  if (count === 0) return { width: 0, height: 0, places: [] };
  const { chip, chipGap, padding, chipRows } = MAP;
  const columnCount = Math.ceil(count / chipRows);
  const rows = Math.ceil(count / columnCount);
  return {
    width: columnCount * (chip.width + padding) - padding,
    height: rows * (chip.height + chipGap) - chipGap,
    places: Array.from({ length: count }, (_, index) => ({
      x: Math.floor(index / rows) * (chip.width + padding),
      y: (index % rows) * (chip.height + chipGap),
    })),
  };
}

/**
 * Boxes in columns from the top left, about as wide together as a screen; a column is filled
 * up to `least` in any case. `first` has a column of its own in front of all others.
 */
export function boxPlacement(
  sizes: readonly Size[],
  calls: Adjacency,
  { gap, least, first }: { gap: number; least: number; first?: number },
): Placement {
  let space = 0;
  for (const box of sizes) space += (box.width + gap) * (box.height + gap);
  const places = sizes.map(() => ({ x: 0, y: 0 }));
  let x = 0;
  let height = 0;
  const limit = Math.max(least, Math.sqrt(space / MAP.aspect));
  for (const column of columns(sizes, calls, { gap, height: limit, first })) {
    let y = 0;
    let width = 0;
    for (const box of column) {
      places[box] = { x, y };
      y += sizes[box].height + gap;
      width = Math.max(width, sizes[box].width);
    }
    height = Math.max(height, y - gap);
    x += width + gap;
  }
  return { width: Math.max(0, x - gap), height, places };
}
