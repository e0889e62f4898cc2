import type { Spot } from '../model/matrix';
import type { Box } from './frame';

/** Where the person looks: the corner of the first cell on the screen, and pixels a cell. */
export type Look = { x: number; y: number; k: number };

/** The largest that cells are when all are shown. */
const LARGEST_FIT = 22;

/** Up to this a cell can be enlarged. */
export const LARGEST = 44;

/** Pixels a cell at which all of them are in view. */
export const fittingScale = (grid: Box, size: number): number =>
  Math.max(Math.min(grid.width / size, grid.height / size, LARGEST_FIT), 0.001);

const held = (at: number, start: number, room: number, length: number) =>
  length <= room ? start : Math.max(start + room - length, Math.min(start, at));

/** The nearest look that leaves no empty edge; a matrix smaller than its room stands at the headers. */
export const heldLook = ({ x, y, k }: Look, grid: Box, size: number): Look => ({
  x: held(x, grid.x, grid.width, size * k),
  y: held(y, grid.y, grid.height, size * k),
  k,
});

/** Cells from `start` to before `end` that can be seen along one side. */
export function seenCells(
  at: number,
  k: number,
  { start, room, size }: { start: number; room: number; size: number },
): [start: number, end: number] {
  return [
    Math.max(0, Math.floor((start - at) / k)),
    Math.min(size, Math.ceil((start + room - at) / k)),
  ];
}

const revealedAt = (
  at: number,
  place: number,
  { k, start, room }: { k: number; start: number; room: number },
) => {
  const from = at + place * k;
  if (from < start) return at + start - from;
  const over = from + k - (start + room);
  return over > 0 ? at - over : at;
};

/** The look moved as little as brings a cell into view. */
export const revealedLook = (look: Look, grid: Box, spot: Spot): Look => ({
  x: revealedAt(look.x, spot.to, {
    k: look.k,
    start: grid.x,
    room: grid.width,
  }),
  y: revealedAt(look.y, spot.from, {
    k: look.k,
    start: grid.y,
    room: grid.height,
  }),
  k: look.k,
});

/** The cell at a point of the screen; undefined = none. */
export function spotAt(
  point: { x: number; y: number },
  look: Look,
  { grid, size }: { grid: Box; size: number },
): Spot | undefined {
  const { x, y } = point;
  const isInside =
    x >= grid.x &&
    y >= grid.y &&
    x < grid.x + grid.width &&
    y < grid.y + grid.height;
  if (!isInside) return undefined;
  const to = Math.floor((x - look.x) / look.k);
  const from = Math.floor((y - look.y) / look.k);
  return from < size && to < size && from >= 0 && to >= 0
    ? { from, to }
    : undefined;
}
