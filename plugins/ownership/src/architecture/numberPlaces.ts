import { arc } from './arc';
import type { ArchitectureCall } from './model';
import type { Places } from './places';

/** Where the middle of something is. */
export type Point = { x: number; y: number };

/** Numbers nearer than this cover each other. */
const APART = 18;

const covers = (a: Point, b: Point) =>
  Math.abs(a.x - b.x) < APART && Math.abs(a.y - b.y) < APART;

/** Where the numbers of calls stand: on their arcs, or as far beside as they need to be read. */
export function numberPlaces(
  calls: readonly ArchitectureCall[],
  { rows, sizes }: Places,
): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>();
  for (const { id, number, from, to } of calls) {
    const [start, end] = [rows.get(from.ref), rows.get(to.ref)];
    if (!number || start === undefined || end === undefined) continue;
    const point = { x: arc(start, end, sizes).x, y: (start + end) / 2 };
    const isInTheWay = (other: Point) => covers(point, other);
    let other = [...places.values()].find(isInTheWay);
    while (other) {
      point.x = other.x + APART;
      other = [...places.values()].find(isInTheWay);
    }
    places.set(id, point);
  }
  return places;
}
