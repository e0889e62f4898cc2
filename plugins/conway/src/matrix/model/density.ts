import type { Matrix } from './matrix';
import type { Reach } from './reach';

/** Squares of `size` x `size` cells with how many of their cells are taken. */
export type Density = {
  size: number;
  /** Tiles in a row and in a column. */
  side: number;
  counts: Uint32Array;
  most: number;
};

/** Merges cells with a call, or with a way along calls, into tiles; no cell is lost or counted twice. */
export function densityOf(
  { rows, cells }: Matrix,
  size: number,
  reach?: Reach,
): Density {
  const side = Math.ceil(rows.length / size);
  const counts = new Uint32Array(side * side);
  const add = (row: number, start: number, end: number) => {
    const base = Math.floor(row / size) * side;
    for (let at = start; at < end;) {
      const tile = Math.floor(at / size);
      const stop = Math.min(end, (tile + 1) * size);
      counts[base + tile] += stop - at;
      at = stop;
    }
  };
  if (reach) {
    for (const row of rows.keys())
      reach.runs(row, 0, rows.length, (start, end) => add(row, start, end));
  } else {
    for (const { from, to, calls } of cells)
      if (calls.length > 0) add(from, to, to + 1);
  }
  let most = 0;
  for (const count of counts) most = Math.max(most, count);
  return { size, side, counts, most };
}

/** Densities by their size, each computed once. */
export function densities(
  matrix: Matrix,
  reach?: Reach,
): (size: number) => Density {
  const known = new Map<number, Density>();
  return size => {
    const density = known.get(size) ?? densityOf(matrix, size, reach);
    known.set(size, density);
    return density;
  };
}

/** The smallest power of two at which a tile is at least so many pixels wide. */
export function tileSize(pixelsPerCell: number, atLeast: number): number {
  let size = 1;
  while (size * pixelsPerCell < atLeast) size *= 2;
  return size;
}
