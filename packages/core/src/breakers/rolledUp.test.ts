import { fc } from '../__testUtils__/properties';
import { aReading } from './__testUtils__/aReading';
import { BREAKER_STATES, type BreakerReading } from './reading';
import { rolledUp } from './rolledUp';

const instance = (name: string, details: Partial<BreakerReading> = {}) =>
  aReading({ instance: name, ...details });

const states = (...list: BreakerReading['state'][]) =>
  rolledUp(list.map((state, index) => instance(`shop-${index}`, { state })));

const window = (successes: number, failures: number, timeouts = 0) => ({
  window: { successes, failures, timeouts },
  windowMs: 10_000,
});

const anyReading: fc.Arbitrary<BreakerReading> = fc
  .record({
    state: fc.constantFrom(...BREAKER_STATES),
    instances: fc.option(
      fc.nat({ max: 4 }).map(open => ({ open, total: 4 })),
      { nil: undefined },
    ),
    errorRate: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), {
      nil: undefined,
    }),
    window: fc.option(
      fc.record({
        successes: fc.nat({ max: 99 }),
        failures: fc.nat({ max: 99 }),
        timeouts: fc.nat({ max: 99 }),
      }),
      { nil: undefined },
    ),
    latencyMs: fc.option(fc.record({ p99: fc.nat() }), { nil: undefined }),
  })
  .map(details => aReading(details));

describe('a breaker over its instances', () => {
  it.each([
    [['closed', 'closed'], 'closed'],
    [['closed', 'unknown'], 'unknown'],
    [['closed', 'disabled', 'closed'], 'disabled'],
    [['disabled', 'forced-closed'], 'forced-closed'],
    [['forced-closed', 'unknown'], 'unknown'],
    [['unknown', 'forced-open'], 'forced-open'],
    [['forced-open', 'half-open'], 'half-open'],
    [['half-open', 'unknown', 'open', 'closed'], 'open'],
  ] as const)('of instances %j is %s', (list, expected) => {
    expect(states(...list).state).toBe(expected);
  });

  it('is unknown without a reading, and nothing else is made up', () => {
    expect(rolledUp([])).toEqual({
      state: 'unknown',
      unknownBecause: 'no source tells of it',
      counts: {},
      latencyMs: {},
      instances: { open: 0, halfOpen: 0, unknown: 0, total: 0 },
      settings: {},
    });
  });

  it('says why it is unknown', () => {
    const silent = instance('shop-2', {
      state: 'unknown',
      unknownBecause: 'timed out',
    });
    expect(rolledUp([instance('shop-1'), silent])).toMatchObject({
      state: 'unknown',
      unknownBecause: 'timed out',
    });
  });

  it('counts instances, those of a source that has added them up too', () => {
    const { instances, state } = rolledUp([
      instance('turbine', { instances: { open: 2, total: 5 } }),
      instance('shop-1', { state: 'half-open' }),
      instance('shop-2', { state: 'unknown' }),
    ]);
    expect(instances).toEqual({ open: 2, halfOpen: 1, unknown: 1, total: 7 });
    expect(state).toBe('open');
  });

  it('weighs error rates by calls', () => {
    const { errorRate, calls, callsPerSecond } = rolledUp([
      instance('shop-1', window(0, 6, 4)),
      instance('shop-2', window(90, 0)),
    ]);
    expect(errorRate).toBeCloseTo(0.1, 12);
    expect(calls).toBe(100);
    expect(callsPerSecond).toBe(10);
  });

  it('counts stopped calls apart from those tried', () => {
    const rollUp = rolledUp([
      instance('shop-1', {
        window: { successes: 1, failures: 3, notPermitted: 90, rejected: 6 },
        windowMs: 10_000,
      }),
    ]);
    expect(rollUp).toMatchObject({
      errorRate: 0.75,
      calls: 4,
      notPermitted: 90,
      callsPerSecond: 10,
    });
  });

  it('leaves errors that do not count out of the rate', () => {
    const counts = { successes: 1, failures: 1, ignored: 8 };
    const rollUp = rolledUp([instance('shop-1', { window: counts })]);
    expect(rollUp).toMatchObject({ errorRate: 0.5, calls: 10, counts });
  });

  it.each<[string, Partial<BreakerReading>[]]>([
    ['without a call', [window(0, 0)]],
    [
      'without a call, whatever the producer says',
      [{ ...window(0, 0), errorRate: 0 }],
    ],
    ['without good calls to compare with', [{ window: { failures: 3 } }]],
    [
      'with several rates and nothing to weigh them by',
      [{ errorRate: 0 }, { errorRate: 1, ...window(0, 9) }],
    ],
  ])('has no error rate %s', (_, readings) => {
    expect(
      rolledUp(readings.map(each => aReading(each))).errorRate,
    ).toBeUndefined();
  });

  it('takes the word of a producer that tells rates only', () => {
    const { errorRate, slowRate } = rolledUp([
      instance('shop-1', { errorRate: 0.4, slowRate: 0.2 }),
      instance('shop-2'),
    ]);
    expect([errorRate, slowRate]).toEqual([0.4, 0.2]);
  });

  it('spreads percentiles and never averages them', () => {
    const { latencyMs } = rolledUp([
      instance('shop-1', { latencyMs: { p50: 8, p99: 90 } }),
      instance('shop-2', { latencyMs: { p50: 2, p99: 250 } }),
      instance('shop-3', { latencyMs: { p50: 5 } }),
    ]);
    expect(latencyMs.p50).toEqual({ low: 2, high: 8 });
    expect(latencyMs.p99).toEqual({ low: 90, high: 250 });
    expect(latencyMs.p90).toBeUndefined();
  });

  it('keeps the last values when no instance is known, and drops those of the unknown otherwise', () => {
    const silent = instance('shop-1', {
      state: 'unknown',
      ...window(0, 10),
      observedAt: 400,
    });
    const fine = instance('shop-2', { ...window(30, 10), observedAt: 900 });
    expect(rolledUp([silent])).toMatchObject({ errorRate: 1, observedAt: 400 });
    expect(rolledUp([silent, fine])).toMatchObject({
      errorRate: 0.25,
      calls: 40,
      observedAt: 400,
    });
  });

  it('takes the earliest probe and beginning, and every setting that one tells', () => {
    const rollUp = rolledUp([
      instance('shop-1', { state: 'open', since: 70, nextProbeAt: 900 }),
      instance('shop-2', {
        state: 'open',
        since: 50,
        nextProbeAt: 800,
        settings: { library: 'opossum', timeoutMs: undefined },
      }),
      instance('shop-3', {
        since: 10,
        settings: { library: 'hystrix', timeoutMs: 150 },
      }),
    ]);
    expect(rollUp).toMatchObject({ since: 50, nextProbeAt: 800 });
    expect(rollUp.settings).toEqual({ library: 'opossum', timeoutMs: 150 });
  });

  it('is closed only when every instance is, in any order', () => {
    fc.assert(
      fc.property(fc.array(anyReading), readings => {
        const { state } = rolledUp(readings);
        const isClosed =
          readings.length > 0 &&
          readings.every(
            each => each.state === 'closed' && !each.instances?.open,
          );
        expect(state === 'closed').toBe(isClosed);
        expect(rolledUp(readings.toReversed()).state).toBe(state);
      }),
    );
  });

  it('keeps rates within those of its instances, and percentiles among them', () => {
    fc.assert(
      fc.property(fc.array(anyReading), readings => {
        const { errorRate = 0, latencyMs } = rolledUp(readings);
        expect(errorRate).toBeGreaterThanOrEqual(0);
        expect(errorRate).toBeLessThanOrEqual(1);
        const percentiles = readings.map(each => each.latencyMs?.p99);
        for (const each of [latencyMs.p99?.low, latencyMs.p99?.high])
          expect([undefined, ...percentiles]).toContain(each);
      }),
    );
  });
});
