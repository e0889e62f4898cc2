import { fc } from '../../__testUtils__/properties';
import { wilsonInterval } from './wilsonInterval';

const any = fc
  .integer({ min: 1, max: 1_000_000 })
  .chain(trials => fc.tuple(fc.nat({ max: trials }), fc.constant(trials)));

describe('the interval of a share', () => {
  // Newcombe, Two-sided confidence intervals for the single proportion, 1998, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is %d to %d', (hits, trials, low, high) => {
    expect(wilsonInterval(hits, trials)?.low).toBeCloseTo(low, 4);
    expect(wilsonInterval(hits, trials)?.high).toBeCloseTo(high, 4);
  });

  it.each([
    [0, 0],
    [3, 2],
    [-1, 2],
    [NaN, 2],
    [1, NaN],
  ])('of %d in %d is unknown', (hits, trials) => {
    expect(wilsonInterval(hits, trials)).toBeNull();
  });

  it('holds the share that was seen, within 0 to 1', () => {
    fc.assert(
      fc.property(any, ([hits, trials]) => {
        const { low, high } = wilsonInterval(hits, trials)!;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(hits / trials);
        expect(high).toBeGreaterThanOrEqual(hits / trials);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is the mirror of the interval of the misses', () => {
    fc.assert(
      fc.property(any, ([hits, trials]) => {
        const own = wilsonInterval(hits, trials)!;
        const other = wilsonInterval(trials - hits, trials)!;
        expect(own.low).toBeCloseTo(1 - other.high, 9);
        expect(own.high).toBeCloseTo(1 - other.low, 9);
      }),
    );
  });

  it('is narrower when the same share was seen ten times as often', () => {
    fc.assert(
      fc.property(any, ([hits, trials]) => {
        const few = wilsonInterval(hits, trials)!;
        const many = wilsonInterval(10 * hits, 10 * trials)!;
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
    );
  });
});
