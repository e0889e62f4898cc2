import fc from 'fast-check';
import { wouldMove } from './wouldMove';

const keys = fc.array(
  fc.integer({ max: 5 }).map(value => [value]),
  { maxLength: 30 },
);

describe('wouldMove', () => {
  it.each([
    [[], 0],
    [[1, 2, 2, 3], 0],
    [[2, 1], 1],
    [[5, 1, 2, 3], 1],
    [[1, 9, 8, 2, 3], 2],
  ])('of %j: %d', (values, expected) => {
    expect(wouldMove(values.map(value => [value]))).toBe(expected);
  });

  it('looks at the next part of a key only where the first is equal', () => {
    expect(
      wouldMove([
        [0, 9],
        [1, 1],
        [1, 0],
      ]),
    ).toBe(1);
  });

  it('is nothing for what is in order, and never everything', () => {
    fc.assert(
      fc.property(keys, some => {
        const inOrder = some.toSorted(([a], [b]) => a - b);
        expect(wouldMove(inOrder)).toBe(0);
        expect(wouldMove(some)).toBeLessThanOrEqual(
          Math.max(0, some.length - 1),
        );
      }),
    );
  });
});
