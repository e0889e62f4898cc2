import type { Box } from './mapModel';

/** A cubic curve: start, two controls, end; x and y of each. */
export type Curve = readonly [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

const MIN_REACH = 18;

const middle = ({ y, height }: Box) => y + height / 2;

/** How an edge runs: out of the side that looks to the callee, round the outside when both stand in one column. */
export function edgeCurve(from: Box, to: Box): Curve {
  const [fy, ty] = [middle(from), middle(to)];
  const fromRight = from.x + from.width;
  const toRight = to.x + to.width;
  if (to.x >= fromRight) {
    const reach = Math.max(MIN_REACH, (to.x - fromRight) / 2);
    return [fromRight, fy, fromRight + reach, fy, to.x - reach, ty, to.x, ty];
  }
  if (from.x >= toRight) {
    const reach = Math.max(MIN_REACH, (from.x - toRight) / 2);
    return [from.x, fy, from.x - reach, fy, toRight + reach, ty, toRight, ty];
  }
  const bulge =
    Math.max(fromRight, toRight) + MIN_REACH + Math.abs(ty - fy) / 12;
  return [fromRight, fy, bulge, fy, bulge, ty, toRight, ty];
}

/** The middle of a curve, where its count stands. */
export const curveMiddle = ([x1, y1, x2, y2, x3, y3, x4, y4]: Curve) => ({
  x: (x1 + 3 * x2 + 3 * x3 + x4) / 8,
  y: (y1 + 3 * y2 + 3 * y3 + y4) / 8,
});

/** The rectangle around a curve. */
export function curveBox([x1, y1, x2, y2, x3, y3, x4, y4]: Curve): Box {
  const x = Math.min(x1, x2, x3, x4);
  const y = Math.min(y1, y2, y3, y4);
  return {
    x,
    y,
    width: Math.max(x1, x2, x3, x4) - x,
    height: Math.max(y1, y2, y3, y4) - y,
  };
}
