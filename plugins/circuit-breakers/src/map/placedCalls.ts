import { type CallCurve, callCurve, pathOf, pointOn } from './callCurve';
import type { MapCall } from './callMap';
import { type Point, SIZE } from './mapSize';

/** A call as it is drawn, with the place of its mark. */
export type PlacedCall = MapCall & { path: string; middle: Point };

/** Where on its curve a mark is tried, the middle first. */
const TRIES = [
  0.5, 0.56, 0.44, 0.62, 0.38, 0.68, 0.32, 0.74, 0.26, 0.8, 0.2, 0.86, 0.14,
];

/** How far a point is from the nearest of others. */
const distance = (point: Point, others: readonly Point[]) =>
  Math.min(...others.map(({ x, y }) => Math.hypot(x - point.x, y - point.y)));

/** Where the mark of a call has room, near the caller first; else where it is furthest from the others. */
function markPlace({ steps }: CallCurve, taken: readonly Point[]): Point {
  const points = steps.flatMap(step => TRIES.map(t => pointOn(step, t)));
  return (
    points.find(point => distance(point, taken) >= SIZE.mark) ??
    points.reduce((best, point) =>
      distance(point, taken) > distance(best, taken) ? point : best,
    )
  );
}

/** Draws the calls; marks keep off each other as far as their curves let them. */
export function placedCalls(
  calls: readonly MapCall[],
  places: ReadonlyMap<string, Point>,
  bends: ReadonlyMap<string, readonly Point[]>,
): PlacedCall[] {
  const taken: Point[] = [];
  return calls.flatMap(call => {
    const [from, to] = [places.get(call.from), places.get(call.to)];
    if (!from || !to) return [];
    const curve = callCurve(from, to, bends.get(call.id) ?? []);
    const path = pathOf(curve);
    if (call.kind !== 'breaker')
      return [{ ...call, path, middle: pointOn(curve.steps[0], 0.5) }];
    const middle = markPlace(curve, taken);
    taken.push(middle);
    return [{ ...call, path, middle }];
  });
}
