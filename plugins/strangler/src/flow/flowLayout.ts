import { type FlowRow, flowTotals } from './flowModel';

/** From `y`, down. */
type Span = { y: number; height: number };

/** A capability as it is drawn. */
export type FlowBox = {
  row: FlowRow;
  /** As large as it can grow; it does not move. */
  outline: Span;
  /** What has moved, and what nobody knows. */
  filled: Span;
  unknown: Span;
  /** From the gateway to the box; undefined = nothing goes there. */
  ribbon: string | undefined;
};

/** The picture: everything in its place, at one scale. */
export type FlowLayout = {
  width: number;
  height: number;
  /** Pixels a point. */
  scale: number;
  /** Whether labels have one line, for there are many. */
  isDense: boolean;
  bar: Span;
  /** Of the bar: what nobody knows. */
  barUnknown: Span;
  boxes: readonly FlowBox[];
  legacy: {
    outline: Span;
    unknown: Span;
    filled: Span;
    ribbon: string | undefined;
  };
};

export const COLUMNS = {
  width: 820,
  bar: 158,
  barWidth: 16,
  box: 430,
  boxWidth: 128,
  label: 574,
} as const;

/** All points together are so high, whatever they are. */
const BAR_HEIGHT = 210;
const TOP = 34;
const GAP = 8;
const LEGACY_HEAD = 34;
const BOTTOM = 6;
const TWO_LINES = 28;
const ONE_LINE = 15;
const MANY = 24;

/** A band of one height from the gateway to a box. */
function ribbon(from: number, to: number, height: number): string | undefined {
  if (height <= 0) return undefined;
  const left = COLUMNS.bar + COLUMNS.barWidth;
  const right = COLUMNS.box;
  const middle = (left + right) / 2;
  const n = (value: number) => value.toFixed(2);
  return [
    `M${left},${n(from)}`,
    `C${middle},${n(from)} ${middle},${n(to)} ${right},${n(to)}`,
    `V${n(to + height)}`,
    `C${middle},${n(to + height)} ${middle},${n(from + height)} ${left},${n(from + height)}`,
    'Z',
  ].join(' ');
}

/** Where the outlines are: they depend on the weights alone, so nothing moves while time does. */
function outlines(rows: readonly FlowRow[], scale: number, isDense: boolean) {
  const least = isDense ? ONE_LINE : TWO_LINES;
  let y = TOP;
  const spans = rows.map(({ weight }) => {
    const outline = { y, height: weight * scale };
    y += Math.max(outline.height, least) + (isDense ? GAP / 4 : GAP);
    return outline;
  });
  return { spans, end: y };
}

/** Places the rows: the bar holds all points, the boxes grow and the legacy shrinks by the same scale. */
export function flowLayout(rows: readonly FlowRow[]): FlowLayout {
  const { total, unknown, legacy } = flowTotals(rows);
  const scale = total > 0 ? BAR_HEIGHT / total : 0;
  const isDense = rows.length > MANY;
  const { spans, end } = outlines(rows, scale, isDense);
  const height = end + LEGACY_HEAD + BAR_HEIGHT + BOTTOM;
  const bar = { y: Math.round((height - BAR_HEIGHT) / 2), height: BAR_HEIGHT };

  let start = bar.y;
  const boxes = rows.map((row, place): FlowBox => {
    const outline = spans[place];
    const moved = row.moved * scale;
    const from = start;
    start += moved;
    return {
      row,
      outline,
      filled: { y: outline.y, height: moved },
      unknown: { y: outline.y + moved, height: row.unknown * scale },
      ribbon: ribbon(from, outline.y, moved),
    };
  });

  const bottom = end + LEGACY_HEAD + BAR_HEIGHT;
  const left = legacy * scale;
  return {
    width: COLUMNS.width,
    height,
    scale,
    isDense,
    bar,
    barUnknown: { y: start, height: unknown * scale },
    boxes,
    legacy: {
      outline: { y: end + LEGACY_HEAD, height: BAR_HEIGHT },
      unknown: {
        y: bottom - left - unknown * scale,
        height: unknown * scale,
      },
      filled: { y: bottom - left, height: left },
      ribbon: ribbon(bar.y + BAR_HEIGHT - left, bottom - left, left),
    },
  };
}
