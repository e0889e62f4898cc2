import type { Axis } from './axis';
import { type Box, overlap } from './box';
import type { Place } from './placeLabels';

/** The label in another width, its anchored end where it was. */
const resized = ({ label, anchor }: Place, width: number): Box => ({
  ...label,
  x: anchor === 'end' ? label.x + label.width - width : label.x,
  width,
});

/** Gives labels more room where it is free: each the first of its widths that fits. */
export function widenLabels(
  placed: ReadonlyMap<string, Place>,
  widthsOf: (id: string) => readonly number[],
  { left, right }: Axis,
): ReadonlyMap<string, Place> {
  const result = new Map(placed);
  for (const [id, place] of placed) {
    const others = [...result]
      .filter(([other]) => other !== id)
      .flatMap(([, { label, leader }]) => (leader ? [label, leader] : [label]));
    const label = widthsOf(id)
      .map(width => resized(place, width))
      .find(
        box =>
          box.x >= left &&
          box.x + box.width <= right &&
          !others.some(other => overlap(other, box)),
      );
    if (label) result.set(id, { ...place, label });
  }
  return result;
}
