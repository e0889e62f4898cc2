import { type Box, holds, overlaps } from './box';

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

/** A rectangle around a curve. */
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

/** How far along a curve is that has come a share of the way from its first height to its last, a smooth step. */
function along(share: number): number {
  const within = Math.min(1, Math.max(0, share));
  return 0.5 - Math.sin(Math.asin(1 - 2 * within) / 3);
}

const between = (a: number, b: number, share: number) => a + (b - a) * share;

/** A control of a part of a curve, across: all three at one end, or at the other, or mixed. */
function control([x1, , x2, , x3, , x4]: Curve, [r, s, t]: number[]): number {
  const [a, b, c] = [
    between(x1, x2, r),
    between(x2, x3, r),
    between(x3, x4, r),
  ];
  return between(between(a, b, s), between(b, c, s), t);
}

/** False for an edge that runs past a window, though the rectangle around it may touch it. */
export function curveTouches(curve: Curve, window: Box): boolean {
  const box = curveBox(curve);
  if (!overlaps(box, window)) return false;
  const [x1, y1, , , , , x4, y4] = curve;
  if (y1 === y4) return true;
  if (holds(window, { x: x1, y: y1 }) || holds(window, { x: x4, y: y4 }))
    return true;
  // Only the part at the height of the window can be in it.
  const bottom = window.y + window.height;
  const p = along((window.y - y1) / (y4 - y1));
  const q = along((bottom - y1) / (y4 - y1));
  const reach = [
    control(curve, [p, p, p]),
    control(curve, [p, p, q]),
    control(curve, [p, q, q]),
    control(curve, [q, q, q]),
  ];
  return (
    Math.max(...reach) >= window.x &&
    Math.min(...reach) <= window.x + window.width
  );
}
