import { fc } from '../__testUtils__/properties';
import { aReading } from './__testUtils__/aReading';
import { callsBetween } from './callsBetween';

const totals = (successes: number, failures: number) => ({
  totals: { successes, failures },
});

describe('calls between two readings', () => {
  it('are what the counters have grown by', () => {
    expect(
      callsBetween(
        aReading({ observedAt: 1_000, ...totals(100, 5) }),
        aReading({ observedAt: 6_000, ...totals(130, 9) }),
      ),
    ).toEqual({ successes: 30, failures: 4, ms: 5_000 });
  });

  it('are all since the start after a restart', () => {
    expect(
      callsBetween(
        aReading({ observedAt: 1_000, ...totals(100, 5) }),
        aReading({ observedAt: 2_000, ...totals(7, 6) }),
      ),
    ).toEqual({ successes: 7, failures: 6, ms: 1_000 });
  });

  it('leave out a kind that only one of the readings tells', () => {
    expect(
      callsBetween(
        aReading({ observedAt: 1_000, totals: { successes: 1 } }),
        aReading({ observedAt: 2_000, ...totals(3, 90) }),
      ),
    ).toEqual({ successes: 2, ms: 1_000 });
  });

  it('are those of the rolling window when nothing counts on', () => {
    const window = { successes: 9, timeouts: 1 };
    const next = aReading({ observedAt: 2_000, window, windowMs: 10_000 });
    const expected = { ...window, ms: 10_000 };
    expect(callsBetween(aReading(), next)).toEqual(expected);
    expect(callsBetween(undefined, next)).toEqual(expected);
  });

  it('are undefined when neither is told, and for a reading that is not newer', () => {
    const next = aReading({ observedAt: 2_000, ...totals(3, 0) });
    expect(callsBetween(undefined, next)).toBeUndefined();
    expect(
      callsBetween(aReading(), aReading({ observedAt: 2_000 })),
    ).toBeUndefined();
    expect(callsBetween(next, next)).toBeUndefined();
  });

  it('add up to all calls of one process, and are never negative, whenever it is read', () => {
    const anySteps = fc.array(
      fc.record({ calls: fc.nat({ max: 9 }), restart: fc.boolean() }),
    );
    fc.assert(
      fc.property(anySteps, steps => {
        let successes = 0;
        let sum = 0;
        let truth = 0;
        let last = aReading({ observedAt: 0, totals: { successes } });
        for (const [index, { calls, restart }] of steps.entries()) {
          // A restart that leaves no counter lower than before cannot be seen.
          const isSeen = restart && calls < successes;
          successes = isSeen ? calls : successes + calls;
          truth += calls;
          const next = aReading({
            observedAt: index + 1,
            totals: { successes },
          });
          sum += callsBetween(last, next)?.successes ?? NaN;
          last = next;
        }
        expect(sum).toBe(truth);
      }),
    );
  });
});
