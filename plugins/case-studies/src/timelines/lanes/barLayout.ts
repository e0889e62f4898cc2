import type { Axis } from '../placing/axis';
import type { Box } from '../placing/box';
import { textWidth } from '../placing/textWidth';
import type { MigrationBar } from '../model/migrationBar';

/** Between rows of bars. */
export const BAR_ROW = 18;
export const BAR_HEIGHT = 12;
/** How far a bar goes on, dashed, when it is not over. */
export const OPEN_STUB = 14;

const MOST_BARS = 6;
const GAP = 6;

/** A bar in its row, with where its words stand. */
export type PlacedBar = {
  bar: MigrationBar;
  row: number;
  x: number;
  width: number;
  words: string;
  label: { x: number; anchor: 'start' | 'end' };
  /** All that it takes, words included. */
  box: Box;
};

/** Its title and how far it is. */
export const barWords = ({ title, percent }: MigrationBar): string =>
  `${title} ${percent === undefined ? 'unknown' : `${Number(percent.toFixed(1))} %`}`;

function placedBar(bar: MigrationBar, row: number, axis: Axis): PlacedBar {
  const inside = (at: number) =>
    Math.min(Math.max(axis.x(at), axis.left), axis.right);
  const x = inside(bar.from);
  const width = Math.max(2, inside(bar.last) - x);
  const words = barWords(bar);
  const room = textWidth(words) + GAP;
  const end = x + width + (bar.doneAt === undefined ? OPEN_STUB : 0);
  const fitsRight = end + room <= axis.right;
  const start = fitsRight ? x : x - room;
  return {
    ...{ bar, row, x, width, words },
    label: fitsRight
      ? { x: end + GAP, anchor: 'start' }
      : { x: x - GAP, anchor: 'end' },
    box: {
      x: start,
      y: row * BAR_ROW,
      width: (fitsRight ? end + room : end) - start,
      height: BAR_ROW,
    },
  };
}

/** The bars in view, the earliest first; of very many the longest, and how many more there are. */
export function placeBars(
  bars: readonly MigrationBar[],
  axis: Axis,
): { bars: PlacedBar[]; more: number } {
  const inView = bars.filter(
    ({ from, last }) => axis.x(last) >= axis.left && axis.x(from) <= axis.right,
  );
  const shown = inView
    .toSorted((a, b) => b.last - b.from - (a.last - a.from))
    .slice(0, MOST_BARS)
    .toSorted((a, b) => a.from - b.from);
  return {
    bars: shown.map((bar, row) => placedBar(bar, row, axis)),
    more: inView.length - shown.length,
  };
}
