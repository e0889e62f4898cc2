import { fc } from '../__testUtils__/properties';
import { availabilityProduct } from './availabilityProduct';

describe('the availability that dependencies leave', () => {
  it.each([
    [30, '0.9970'],
    [50, '0.9950'],
    [0, '1.0000'],
    [1, '0.9999'],
  ])('of %i at 99.99 %% each is %s', (count, expected) => {
    expect(availabilityProduct(0.9999, count)?.toFixed(4)).toBe(expected);
  });

  it.each([
    [1.2, 3],
    [-0.1, 3],
    [NaN, 3],
    [0.9, -1],
    [0.9, 1.5],
    [0.9, NaN],
  ])('of %d, %d times, is undefined', (each, count) => {
    expect(availabilityProduct(each, count)).toBeNull();
  });

  it('is a share that no further dependency makes larger', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, fc.nat({ max: 500 }), (each, count) => {
        const product = availabilityProduct(each, count) ?? NaN;
        expect(product).toBeGreaterThanOrEqual(0);
        expect(product).toBeLessThanOrEqual(1);
        expect(availabilityProduct(each, count + 1)).toBeLessThanOrEqual(
          product,
        );
      }),
    );
  });
});
