import type { Axis } from '../placing/axis';
import type { Box } from '../placing/box';
import { type Place, placeLabels } from '../placing/placeLabels';
import { textWidth } from '../placing/textWidth';
import { PENDULUM } from './pendulumFrame';
import {
  countWords,
  type DrawnCount,
  drawnValue,
  isBeside,
} from '../model/serviceCounts';

const HEIGHT = 14;
const GAP = 9;
const HALF = 6;

/** A count in its place. */
export type PlacedCount = {
  point: DrawnCount;
  x: number;
  y: number;
  words: string;
  /** The ends of a range. */
  range: { low: number; high: number } | undefined;
};

/** Its words: the figure as the source has it, and the source. */
const labelWords = ({ count }: DrawnCount): string =>
  `${countWords(count)}${count.source ? ` (${count.source})` : ''}`;

/** The counts in view; the first of each company has its name. */
export function placeCounts(
  points: readonly DrawnCount[],
  { left, right, x }: Axis,
  y: (count: number) => number,
): PlacedCount[] {
  const inView = points.filter(
    ({ span }) => x(span.at) >= left && x(span.at) <= right,
  );
  return inView.map(point => {
    const { count, group } = point;
    const first = inView.find(other => other.group.ref === group.ref);
    const words = labelWords(point);
    return {
      point,
      x: x(point.span.at),
      y: y(drawnValue(count)),
      words: point === first ? `${group.title}, ${words}` : words,
      range: count.most
        ? { low: y(count.count), high: y(count.most) }
        : undefined,
    };
  });
}

function placesOf(
  { x, y }: PlacedCount,
  width: number,
  { left, right }: Axis,
): Place[] {
  const box = (start: number, top: number): Box => ({
    ...{ x: start, y: top, width },
    height: HEIGHT,
  });
  const middle = y - HEIGHT / 2;
  const above = y - GAP - HEIGHT;
  const below = y + GAP;
  const places: Place[] = [
    { anchor: 'end', label: box(x - GAP - width, middle) },
    { anchor: 'start', label: box(x + GAP, middle) },
    { anchor: 'end', label: box(x - width, above) },
    { anchor: 'start', label: box(x, below) },
    { anchor: 'start', label: box(x, above) },
    { anchor: 'end', label: box(x - width, below) },
  ];
  return places.filter(
    ({ label }) =>
      label.x >= left &&
      label.x + width <= right &&
      label.y >= 0 &&
      label.y + HEIGHT <= PENDULUM.bottom + HALF,
  );
}

const STEP = 8;

/** Small boxes along the lines of the companies. */
function lineBoxes(counts: readonly PlacedCount[]): Box[] {
  const line = counts.filter(({ point }) => !isBeside(point));
  return line.flatMap((from, place) => {
    const to = line
      .slice(place + 1)
      .find(({ point }) => point.group.ref === from.point.group.ref);
    if (!to) return [];
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const steps = Math.max(1, Math.ceil(Math.hypot(dx, dy) / STEP));
    return Array.from({ length: steps }, (_, step) => ({
      x: from.x + (dx * step) / steps - 1,
      y: from.y + (dy * step) / steps - 1,
      width: 2,
      height: 2,
    }));
  });
}

/** The words of counts where there is room beside their marks: off the lines if they can be. */
export function countLabels(
  counts: readonly PlacedCount[],
  axis: Axis,
): ReadonlyMap<string, Place> {
  const marks = counts.map(({ x, y }) => ({
    x: x - HALF,
    y: y - HALF,
    width: 2 * HALF,
    height: 2 * HALF,
  }));
  const items = counts.map(placed => ({
    id: placed.point.id,
    places: placesOf(placed, textWidth(placed.words), axis),
  }));
  const clear = placeLabels(items, [...marks, ...lineBoxes(counts)]);
  const others = placeLabels(
    items.filter(({ id }) => !clear.has(id)),
    [...marks, ...[...clear.values()].map(({ label }) => label)],
  );
  return new Map([...clear, ...others]);
}
