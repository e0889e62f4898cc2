/** A rectangle, in the units of the map. */
export type Box = { x: number; y: number; width: number; height: number };

/** True when two rectangles share a point. */
export const overlaps = (a: Box, b: Box): boolean =>
  a.x <= b.x + b.width &&
  b.x <= a.x + a.width &&
  a.y <= b.y + b.height &&
  b.y <= a.y + a.height;

/** True when a point is in a rectangle or on its edge. */
export const holds = (
  { x, y, width, height }: Box,
  point: { x: number; y: number },
): boolean =>
  point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;

/** The smallest rectangle around some; undefined for none. */
export function boxAround(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
