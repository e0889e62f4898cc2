import fc from 'fast-check';
import { type Curve, curveTouches, edgeCurve } from './edgeCurve';

const number = fc.integer({ min: -300, max: 300 });
const size = fc.nat(60);
const box = fc.record({ x: number, y: number, width: size, height: size });

const pointAt = (curve: Curve, t: number) => {
  const [x1, y1, x2, y2, x3, y3, x4, y4] = curve;
  const u = 1 - t;
  const mix = (a: number, b: number, c: number, d: number) =>
    u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
  return { x: mix(x1, x2, x3, x4), y: mix(y1, y2, y3, y4) };
};
const around = ({ x, y }: { x: number; y: number }, reach: number) => ({
  x: x - reach,
  y: y - reach,
  width: 2 * reach,
  height: 2 * reach,
});
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('curveTouches', () => {
  it('is true for every window around a point of an edge', () => {
    fc.assert(
      fc.property(box, box, share, (from, to, t) => {
        const curve = edgeCurve(from, to);
        expect(curveTouches(curve, around(pointAt(curve, t), 0.001))).toBe(
          true,
        );
      }),
    );
  });

  it('is false for a window in the corner that a long edge runs past', () => {
    const square = { width: 10, height: 10 };
    const curve = edgeCurve(
      { x: 0, y: 0, ...square },
      { x: 990, y: 990, ...square },
    );
    const at = (x: number, y: number) =>
      curveTouches(curve, { x, y, ...square });
    expect([at(800, 100), at(200, 800), at(495, 495)]).toEqual([
      false,
      false,
      true,
    ]);
  });
});
