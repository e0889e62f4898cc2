import fc from 'fast-check';
import { fittingScale, heldLook, revealedLook, spotAt } from './look';

const GRID = { x: 200, y: 150, width: 700, height: 600 };

describe('the look at the matrix', () => {
  it('fits every cell into the grid', () => {
    const k = fittingScale(GRID, 2000);
    expect(2000 * k).toBeLessThanOrEqual(600);
    expect(fittingScale(GRID, 2)).toBe(22);
  });

  it('never leaves an empty edge beside a matrix larger than the grid', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9000, max: 9000 }),
        fc.integer({ min: -9000, max: 9000 }),
        (x, y) => {
          const look = heldLook({ x, y, k: 10 }, GRID, 300);
          expect(look.x).toBeLessThanOrEqual(200);
          expect(look.x + 3000).toBeGreaterThanOrEqual(900);
          expect(look.y).toBeLessThanOrEqual(150);
          expect(look.y + 3000).toBeGreaterThanOrEqual(750);
        },
      ),
    );
  });

  it('stands at the headers where the matrix is smaller', () => {
    expect(heldLook({ x: 400, y: -3, k: 10 }, GRID, 20)).toEqual({
      x: 200,
      y: 150,
      k: 10,
    });
  });

  it('brings any cell into view, and finds it there', () => {
    const cell = fc.nat(299);
    fc.assert(
      fc.property(cell, cell, (from, to) => {
        const look = revealedLook({ x: -500, y: 100, k: 12 }, GRID, {
          from,
          to,
        });
        const middle = {
          x: look.x + (to + 0.5) * look.k,
          y: look.y + (from + 0.5) * look.k,
        };
        expect(spotAt(middle, look, { grid: GRID, size: 300 })).toEqual({
          from,
          to,
        });
      }),
    );
  });

  it('finds no cell under the headers or beyond the last', () => {
    const look = { x: 200, y: 150, k: 10 };
    const at = (x: number, y: number) =>
      spotAt({ x, y }, look, { grid: GRID, size: 20 });
    expect(at(199, 160)).toBeUndefined();
    expect(at(205, 149)).toBeUndefined();
    expect(at(401, 160)).toBeUndefined();
    expect(at(399, 349)).toEqual({ from: 19, to: 19 });
  });
});
