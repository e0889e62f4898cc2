import { side, traffic } from '../__testUtils__/facts';
import { errorRateOf, mismatchRateOf } from './errorRateOf';
import { observedShare } from './observedShare';

describe('the share that was seen', () => {
  it('comes with its interval and the number of requests', () => {
    const seen = observedShare(traffic('a', side(81), side(182)));
    expect(seen?.percent).toBeCloseTo(30.8, 1);
    expect(seen?.low).toBeCloseTo(25.53, 2);
    expect(seen?.high).toBeCloseTo(36.62, 2);
    expect(seen?.requests).toBe(263);
  });

  it('is 0 when all was served by legacy', () => {
    expect(observedShare(traffic('a', side(0), side(50)))?.percent).toBe(0);
  });

  it.each([
    ['without a request', traffic('a', side(0), side(0))],
    ['without the new side', traffic('a', null, side(50))],
    ['without the legacy side', traffic('a', side(50), null)],
    ['when nothing was seen', null],
  ])('is unknown, not 0, %s', (_, seen) => {
    expect(observedShare(seen)).toBeNull();
  });
});

describe('an error rate', () => {
  it.each([
    [200, 3, 1.5],
    [200, 0, 0],
    [0, 0, null],
    [200, null, null],
    [2, 3, 100],
  ])('of %i requests with %s errors is %s', (requests, errors, expected) => {
    expect(errorRateOf(side(requests, errors))).toBe(expected);
  });
});

describe('a mismatch rate', () => {
  it('leaves out differences that are meant', () => {
    expect(mismatchRateOf({ matched: 99, mismatched: 1, ignored: 50 })).toBe(1);
    expect(
      mismatchRateOf({ matched: 0, mismatched: 0, ignored: 50 }),
    ).toBeNull();
  });
});
