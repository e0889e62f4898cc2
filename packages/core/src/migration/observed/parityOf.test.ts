import { fc } from '../../__testUtils__/properties';
import { histogram, side, traffic } from '../__testUtils__/facts';
import type { SideTraffic } from '../traffic';
import { type Parity, parityOf } from './parityOf';

const fast = (requests: number, errors: number | null = 0) =>
  side(requests, errors, histogram(0, requests, requests, requests));
const slow = (requests: number, errors: number | null = 0) =>
  side(requests, errors, histogram(0, 0, requests, requests));
/** One of fifty is slow. */
const straggling = (requests: number) =>
  side(requests, 0, histogram(0, requests * 0.98, requests, requests));
const endless = (requests: number) =>
  side(requests, null, histogram(0, 0, 0, requests));

describe('parity of the new side with legacy', () => {
  it.each<[string, Parity['verdict'], SideTraffic | null, SideTraffic | null]>([
    ['alike', 'same', fast(1_000, 5), fast(1_000, 5)],
    ['a difference that may be chance', 'same', fast(100, 2), fast(100, 1)],
    [
      'sure, but less than half as much again',
      'same',
      fast(100_000, 1_400),
      fast(100_000, 1_000),
    ],
    ['fails more', 'worse', fast(1_000, 30), fast(1_000, 5)],
    ['fails, legacy never', 'worse', fast(1_000, 30), fast(1_000)],
    ['fails less', 'better', fast(1_000, 5), fast(1_000, 30)],
    ['answers slower', 'worse', slow(1_000), fast(1_000)],
    ['answers faster', 'better', fast(1_000), slow(1_000)],
    ['fails less and answers slower', 'worse', slow(1_000, 0), fast(1_000, 50)],
    ['only errors are told', 'worse', side(1_000, 30), side(1_000, 5)],
    ['only latency is told', 'worse', slow(1_000, null), fast(1_000, null)],
    ['29 requests', 'unknown', slow(29, 29), fast(1_000)],
    ['30 requests', 'worse', slow(30, 30), fast(1_000)],
    ['a slow one of a few hundred', 'same', straggling(200), fast(1_000)],
    ['many slow ones', 'worse', straggling(1_000), fast(1_000)],
    ['nothing on legacy', 'unknown', fast(1_000), fast(0)],
    ['legacy unknown', 'unknown', fast(1_000), null],
    ['new unknown', 'unknown', null, fast(1_000)],
    ['counts alone', 'unknown', side(1_000, null), side(1_000, null)],
    ['errors of one side', 'unknown', side(1_000, 5), side(1_000, null)],
    ['both beyond the last bound', 'unknown', endless(1_000), endless(1_000)],
    [
      'new beyond the last bound',
      'worse',
      endless(1_000),
      side(1_000, null, histogram(0, 1_000, 1_000, 1_000)),
    ],
  ])('%s: %s', (_, verdict, fresh, legacy) => {
    expect(parityOf(traffic('a', fresh, legacy)).verdict).toBe(verdict);
  });

  it('says what it compared', () => {
    const parity = parityOf(traffic('a', slow(1_000, 30), fast(1_000, 5)));
    expect(parity.message).toBe(
      '3 % of the new side fail, 0.5 % of legacy; p99 991 ms against 99.1 ms',
    );
    expect(parity.new).toEqual({
      requests: 1_000,
      errorRate: 3,
      p50: 550,
      p99: 991,
    });
  });

  it('says what is missing', () => {
    const of = (fresh: SideTraffic | null, legacy: SideTraffic | null) =>
      parityOf(traffic('a', fresh, legacy)).message;
    expect(of(null, null)).toBe('nobody tells about the new side and legacy');
    expect(of(fast(3), fast(1_000))).toMatch(
      /^too few requests to compare: 3 requests on the new side/,
    );
  });

  it('counts what was compared in a parallel run', () => {
    const parallelRun = { matched: 997, mismatched: 3, ignored: 10 };
    expect(
      parityOf(traffic('a', null, null, { parallelRun })).parallelRun,
    ).toEqual({ ...parallelRun, mismatchRate: 0.3 });
    expect(parityOf(traffic('a', null, null)).parallelRun).toBeNull();
  });

  it('turns around with the sides', () => {
    const any = fc
      .record({
        requests: fc.integer({ min: 30, max: 5_000 }),
        share: fc.nat({ max: 100 }),
      })
      .map(({ requests, share }) =>
        side(requests, Math.floor((requests * share) / 100)),
      );
    const mirror = {
      better: 'worse',
      worse: 'better',
      same: 'same',
      unknown: 'unknown',
    };
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(parityOf(traffic('a', b, a)).verdict).toBe(
          mirror[parityOf(traffic('a', a, b)).verdict],
        );
      }),
    );
  });
});
