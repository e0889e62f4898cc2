import { fc } from '../../__testUtils__/properties';
import type { Histogram } from '../traffic';
import { quantileOf } from './quantileOf';

const histogram = (...buckets: [number | null, number][]): Histogram =>
  buckets.map(([atMostMs, count]) => ({ atMostMs, count }));

const calls = histogram([100, 50], [200, 70], [1_000, 110], [null, 120]);

const anyHistogram = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 500 }), fc.nat({ max: 50 })), {
    minLength: 2,
    maxLength: 8,
  })
  .map(steps => {
    let bound = 0;
    let count = 1;
    return steps.map(([width, more], index) => {
      bound += width;
      count += more;
      return { atMostMs: index === steps.length - 1 ? null : bound, count };
    });
  });

describe('a quantile of a histogram', () => {
  it.each([
    [0, 0],
    [0.2, 48],
    [0.5, 150],
    [0.8, 720],
    [0.9, 960],
    [11 / 12, 1_000],
  ])('%d lies at %d ms, evenly within its bucket', (q, expected) => {
    expect(quantileOf(calls, q)).toBeCloseTo(expected, 9);
  });

  it('in the open bucket is the last bound', () => {
    expect(quantileOf(calls, 0.99)).toBe(1_000);
    expect(quantileOf(calls, 1)).toBe(1_000);
  });

  it('takes the largest count so far where counts fall', () => {
    const torn = histogram([100, 50], [200, 40], [1_000, 110], [null, 120]);
    const mended = histogram([100, 50], [200, 50], [1_000, 110], [null, 120]);
    expect(quantileOf(torn, 0.5)).toBe(quantileOf(mended, 0.5));
  });

  it.each<[string, Histogram, number]>([
    ['without a bucket', [], 0.5],
    ['with the open bucket only', histogram([null, 5]), 0.5],
    ['without an open bucket', histogram([10, 1], [20, 2]), 0.5],
    ['without a call', histogram([10, 0], [null, 0]), 0.5],
    ['below 0', calls, -0.1],
    ['above 1', calls, 1.1],
    ['that is no number', calls, NaN],
  ])('is unknown %s', (_, buckets, q) => {
    expect(quantileOf(buckets, q)).toBeNull();
  });

  it('is no smaller for a larger share', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(anyHistogram, share, share, (buckets, a, b) => {
        const [small, large] = [Math.min(a, b), Math.max(a, b)];
        expect(quantileOf(buckets, large)!).toBeGreaterThanOrEqual(
          quantileOf(buckets, small)! - 1e-9,
        );
      }),
    );
  });
});
