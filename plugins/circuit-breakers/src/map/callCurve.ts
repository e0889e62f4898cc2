import { type Point, SIZE } from './mapSize';

/** From one side of a gap between columns to the other. */
type Step = readonly [Point, Point];

/** A call as it runs: over the gaps in curves, through the columns straight. */
export type CallCurve = { steps: readonly Step[] };

const right = ({ x, y }: Point): Point => ({
  x: x + SIZE.box.width,
  y: y + SIZE.box.height / 2,
});
const left = ({ x, y }: Point): Point => ({ x, y: y + SIZE.box.height / 2 });

/**
 * From the right side of the caller to the left side of the callee; a callee further left is
 * reached at its right side. `bends` are the left ends of where it passes through columns, from
 * left to right.
 */
export function callCurve(
  from: Point,
  to: Point,
  bends: readonly Point[],
): CallCurve {
  const isBack = to.x < from.x;
  const [start, end] = isBack ? [to, from] : [from, to];
  const ends: Point[] = [right(start)];
  for (const { x, y } of bends)
    ends.push({ x, y }, { x: x + SIZE.box.width, y });
  ends.push(left(end));
  const steps: Step[] = [];
  for (let at = 0; at < ends.length; at += 2)
    steps.push([ends[at], ends[at + 1]]);
  if (!isBack) return { steps };
  return { steps: steps.map(([a, b]): Step => [b, a]).reverse() };
}

const bent = ([a, b]: Step) => {
  const middle = (a.x + b.x) / 2;
  return `C${middle} ${a.y} ${middle} ${b.y} ${b.x} ${b.y}`;
};

/** A curve as SVG writes it. */
export const pathOf = ({ steps }: CallCurve): string =>
  steps
    .map((step, at) => {
      const [{ x, y }] = step;
      return `${at === 0 ? 'M' : 'L'}${x} ${y}${bent(step)}`;
    })
    .join('');

/** A point of a step, 0 at its start, 1 at its end. */
export function pointOn([a, b]: Step, t: number): Point {
  const s = 1 - t;
  const middle = (a.x + b.x) / 2;
  const near = s ** 3 + 3 * s ** 2 * t;
  return {
    x: s ** 3 * a.x + 3 * s * t * middle + t ** 3 * b.x,
    y: near * a.y + (1 - near) * b.y,
  };
}
