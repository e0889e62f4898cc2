import { fc } from '../__testUtils__/properties';
import { aReading } from './__testUtils__/aReading';
import { anyLife, lived } from './__testUtils__/simulatedBreaker';
import { lastKnown } from './lastKnown';
import type { BreakerReading, BreakerTransition } from './reading';
import { transitionsBetween } from './transitionsBetween';

const arrows = (list: BreakerTransition[]) =>
  list.map(({ from, to }) => `${from} > ${to}`);

/** Everything between the readings, as a collector would find it. */
function found(readings: BreakerReading[]): BreakerTransition[] {
  let known: BreakerReading | undefined;
  return readings.flatMap(next => {
    const transitions = transitionsBetween(known, next);
    known = lastKnown(known, next);
    return transitions;
  });
}

/** The changes from one reading at 1000 ms to another at 2000 ms. */
const between = (
  previous: Partial<BreakerReading>,
  next: Partial<BreakerReading>,
) =>
  transitionsBetween(
    aReading(previous),
    aReading({ observedAt: 2_000, ...next }),
  );

const total = (opened: number, halfOpened: number, closed: number) => ({
  totals: { opened, halfOpened, closed },
});

describe('transitions between two readings', () => {
  it('are none at first sight, and none when nothing changed', () => {
    expect(transitionsBetween(undefined, aReading({ state: 'open' }))).toEqual(
      [],
    );
    expect(between({ state: 'open' }, { state: 'open' })).toEqual([]);
  });

  it('is one that was observed, at the moment of the reading', () => {
    expect(between({}, { state: 'open' })).toEqual([
      {
        breakerId: 'acme:shop:orders',
        instance: 'shop-1',
        from: 'closed',
        to: 'open',
        at: 2_000,
        evidence: 'observed',
      },
    ]);
  });

  it.each([
    ['at the beginning that the producer tells', 1_300, 1_300],
    [
      'at the reading when that beginning lies before the reading before',
      900,
      2_000,
    ],
    ['at the reading when that beginning lies in the future', 2_500, 2_000],
  ])('stands %s', (_, since, at) => {
    expect(between({}, { state: 'open', since })).toMatchObject([{ at }]);
  });

  it('are derived from counters when the reading was too slow to see the states', () => {
    const transitions = between(total(3, 3, 3), total(4, 4, 4));
    expect(arrows(transitions)).toEqual([
      'closed > open',
      'open > half-open',
      'half-open > closed',
    ]);
    expect(transitions.map(({ at }) => at)).toEqual([1_333, 1_667, 2_000]);
    expect(new Set(transitions.map(each => each.evidence))).toEqual(
      new Set(['derived']),
    );
  });

  it.each([
    [
      'open, probed in vain twice',
      'open',
      'open',
      [3, 2, 0],
      'open > half-open, half-open > open, open > half-open, half-open > open',
    ],
    [
      'half-open, tripped, closed, tripped',
      'half-open',
      'open',
      [3, 1, 1],
      'half-open > open, open > half-open, half-open > closed, closed > open',
    ],
    ['closed by hand while open', 'open', 'closed', [1, 0, 1], 'open > closed'],
    [
      'forced open, reset, tripped',
      'forced-open',
      'open',
      [2, 0, 1],
      'forced-open > closed, closed > open',
    ],
    [
      'tripped, then forced closed',
      'closed',
      'forced-closed',
      [2, 0, 0],
      'closed > open, open > forced-closed',
    ],
    ['a counter of something else', 'closed', 'closed', [90_000, 0, 0], ''],
  ] as const)('%s', (_, from, to, [opened, halfOpened, closed], expected) => {
    const transitions = between(
      { state: from, ...total(1, 0, 0) },
      { state: to, ...total(opened, halfOpened, closed) },
    );
    expect(arrows(transitions).join(', ')).toBe(expected);
  });

  it('are as few as can be when openings alone are counted', () => {
    const openings = (before: BreakerReading['state'], after: typeof before) =>
      arrows(
        between(
          { state: before, totals: { opened: 1 } },
          { state: after, totals: { opened: 2 } },
        ),
      ).join(', ');
    expect(openings('open', 'open')).toBe('open > half-open, half-open > open');
    expect(openings('closed', 'closed')).toBe(
      'closed > open, open > half-open, half-open > closed',
    );
    expect(openings('closed', 'open')).toBe('closed > open');
  });

  it('are told by the beginning of the state when nothing counts them', () => {
    expect(
      arrows(
        between({ state: 'open', since: 400 }, { state: 'open', since: 1_600 }),
      ),
    ).toEqual(['open > half-open', 'half-open > open']);
    expect(arrows(between({}, { state: 'half-open' }))).toEqual([
      'closed > open',
      'open > half-open',
    ]);
  });

  it('do not come from a clock that is not quite steady', () => {
    expect(
      between({ state: 'open', since: 998 }, { state: 'open', since: 1_003 }),
    ).toEqual([]);
  });

  it('do not come from readings that are late, repeated or unknown', () => {
    const open = aReading({ state: 'open', observedAt: 500 });
    expect(transitionsBetween(aReading(), open)).toEqual([]);
    expect(transitionsBetween(open, { ...open, state: 'closed' })).toEqual([]);
    expect(between({}, { state: 'unknown' })).toEqual([]);
    expect(between({ state: 'unknown' }, { state: 'open' })).toEqual([]);
  });

  it('are found after a silence, once and no more', () => {
    const readings = [
      aReading({ observedAt: 1_000 }),
      aReading({ observedAt: 2_000, state: 'unknown' }),
      aReading({ observedAt: 3_000, state: 'open' }),
      aReading({ observedAt: 2_500, state: 'closed' }),
      aReading({ observedAt: 4_000, state: 'open' }),
    ];
    expect(arrows(found(readings))).toEqual(['closed > open']);
  });

  it('survive a restart in the middle of an open spell', () => {
    const open = { state: 'open', ...total(5, 4, 4) } as const;
    expect(arrows(between(open, total(0, 0, 0)))).toEqual(['open > closed']);
    expect(arrows(between(open, { state: 'open', ...total(1, 0, 0) }))).toEqual(
      ['open > closed', 'closed > open'],
    );
  });

  it('sees a restart by any counter, or by the start that is told', () => {
    const restarts: [Partial<BreakerReading>, Partial<BreakerReading>][] = [
      [{ totals: { successes: 90 } }, { totals: { successes: 3 } }],
      [{ startedAt: 0 }, { startedAt: 1_400 }],
    ];
    for (const [before, after] of restarts) {
      expect(
        arrows(
          between({ state: 'open', ...before }, { state: 'open', ...after }),
        ),
      ).toEqual(['open > closed', 'closed > open']);
    }
  });

  it('are neither lost nor doubled, however seldom the breaker is read', () => {
    fc.assert(
      fc.property(anyLife(['change', 'change', 'read']), life => {
        const { truth, readings } = lived(life);
        expect(arrows(found(readings)).sort()).toEqual(truth.sort());
      }),
    );
  });

  it('are neither lost nor doubled by restarts right after a reading', () => {
    fc.assert(
      fc.property(anyLife(['change', 'change', 'read', 'restart']), life => {
        const { truth, readings } = lived(life, { readFirst: true });
        expect(arrows(found(readings)).sort()).toEqual(truth.sort());
      }),
    );
  });

  it('lead from state to state in the order of time and never make up more than there was, whatever restarts hide', () => {
    fc.assert(
      fc.property(anyLife(['change', 'change', 'read', 'restart']), life => {
        const { truth, readings } = lived(life);
        const transitions = found(readings);
        expect(transitions.length).toBeLessThanOrEqual(truth.length);
        let state = 'closed';
        let at = 0;
        for (const each of transitions) {
          expect(each.from).toBe(state);
          expect(each.to).not.toBe(state);
          expect(each.at).toBeGreaterThanOrEqual(at);
          ({ to: state, at } = each);
        }
        expect(state).toBe(readings.at(-1)?.state);
      }),
    );
  });

  it('lose and make up nothing without counters when the breaker is read after each change', () => {
    fc.assert(
      fc.property(anyLife(['change']), life => {
        const { truth, readings } = lived(
          life.flatMap(step => [step, { ...step, act: 'read' }]),
        );
        const bare = readings.map(each => ({ ...each, totals: undefined }));
        expect(arrows(found(bare))).toEqual(truth);
      }),
    );
  });
});
