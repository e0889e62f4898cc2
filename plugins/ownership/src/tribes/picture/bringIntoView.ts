import type { Cell } from './cells';
import { SIZE } from './sizes';

/** Where something stands: its column, or for a chapter or guild the squads that take part. */
export function placesOf(
  rows: readonly (readonly Cell[])[],
  ref: string | undefined,
): Cell[] {
  const cells = rows.flat().filter(cell => cell.ref === ref);
  const stops = cells.filter(cell => cell.kind === 'practice' && cell.stop);
  return stops.length > 0 ? stops : cells;
}

/** Scrolls to the first of some cells unless one is on the screen; the labels cover the left edge. */
export function bringIntoView(
  frame: Pick<HTMLElement, 'clientWidth' | 'scrollLeft'> | null,
  cells: readonly Cell[],
): void {
  if (!frame || cells.length === 0) return;
  const room = frame.clientWidth - SIZE.labels;
  const start = frame.scrollLeft;
  const isSeen = ({ x, width }: Cell) =>
    width > room || (x >= start && x + width <= start + room);
  if (cells.some(isSeen)) return;
  const [{ x, width }] = cells;
  frame.scrollLeft = x < start ? x : x + width - room;
}
