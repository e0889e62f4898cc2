import { type Box, boxAround, overlaps } from './box';

/** Boxes that one node of the tree stands for. */
const FAN_OUT = 16;
const GRID = 2 ** 16 - 1;

/** Spreads the 16 bits of a number out, a zero behind each. */
function spread(value: number): number {
  let bits = value;
  bits = (bits | (bits << 8)) & 0x00ff00ff;
  bits = (bits | (bits << 4)) & 0x0f0f0f0f;
  bits = (bits | (bits << 2)) & 0x33333333;
  return (bits | (bits << 1)) & 0x55555555;
}

/** Positions of boxes in an order in which neighbours on the plane are mostly neighbours. */
function spatialOrder(boxes: readonly Box[], whole: Box): Int32Array {
  const across = GRID / (whole.width || 1);
  const down = GRID / (whole.height || 1);
  // Sorted as numbers, which is many times faster than by a function: the place on a
  // Z-curve above, the position below.
  const keys = Float64Array.from(boxes, ({ x, y, width, height }, position) => {
    const column = spread((x + width / 2 - whole.x) * across);
    const row = spread((y + height / 2 - whole.y) * down);
    return ((column | (row << 1)) >>> 0) * 2 ** 21 + position;
  }).sort();
  return Int32Array.from(keys, key => key % 2 ** 21);
}

/** The nodes below some, on a level of `count` nodes. */
function children(parents: readonly number[], count: number): number[] {
  const found: number[] = [];
  for (const parent of parents) {
    const end = Math.min((parent + 1) * FAN_OUT, count);
    for (let child = parent * FAN_OUT; child < end; child++) found.push(child);
  }
  return found;
}

/**
 * Finds the boxes that a window touches, by their positions in ascending order, whatever
 * their number: a tree of the boxes around neighbouring boxes.
 */
export function boxIndex(boxes: readonly Box[]): (window: Box) => number[] {
  const whole = boxAround(boxes);
  if (!whole) return () => [];
  const order = spatialOrder(boxes, whole);
  const levels: Box[][] = [Array.from(order, position => boxes[position])];
  for (let level = levels[0]; level.length > 1; [level] = levels) {
    const above: Box[] = [];
    for (let first = 0; first < level.length; first += FAN_OUT) {
      const around = boxAround(level.slice(first, first + FAN_OUT));
      if (around) above.push(around);
    }
    levels.unshift(above);
  }
  return window => {
    let found = [0];
    for (const [depth, level] of levels.entries()) {
      const touched = found.filter(place => overlaps(level[place], window));
      const below = levels.at(depth + 1);
      found = below ? children(touched, below.length) : touched;
    }
    return [...Int32Array.from(found, place => order[place]).sort()];
  };
}
