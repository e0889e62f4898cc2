import { fc } from '../../__testUtils__/properties';
import type { BreakerReading, BreakerState, BreakerTotals } from '../reading';
import { aReading } from './aReading';

type Step = { act: 'change' | 'read' | 'restart'; coin: boolean; ms: number };

/** What happens to a breaker that runs by itself, reading it at random moments included. */
export const anyLife = (acts: Step['act'][]): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.record({
      act: fc.constantFrom(...acts),
      coin: fc.boolean(),
      ms: fc.integer({ min: 1, max: 5_000 }),
    }),
    { maxLength: 60 },
  );

const after = (state: BreakerState, coin: boolean): BreakerState => {
  if (state === 'closed') return 'open';
  if (state === 'open') return 'half-open';
  return coin ? 'closed' : 'open';
};

const COUNTER: Partial<
  Record<BreakerState, 'opened' | 'halfOpened' | 'closed'>
> = { closed: 'closed', open: 'opened', 'half-open': 'halfOpened' };

/**
 * Runs it: the true changes, as `closed > open`, and the readings that were taken, the last one
 * at the end. With `readFirst` every restart comes right after a reading, so that nothing is
 * lost with the counters of the old process.
 */
export function lived(life: Step[], { readFirst = false } = {}) {
  const truth: string[] = [];
  const readings: BreakerReading[] = [];
  let state: BreakerState = 'closed';
  let now = 1_000;
  let since = now;
  let startedAt = now;
  let totals: BreakerTotals = { opened: 0, halfOpened: 0, closed: 0 };
  const read = () =>
    readings.push(
      aReading({ state, since, startedAt, observedAt: now, totals }),
    );
  const become = (next: BreakerState) => {
    truth.push(`${state} > ${next}`);
    state = next;
    since = now;
  };
  read();
  for (const { act, coin, ms } of life) {
    now += ms;
    if (act === 'read') read();
    if (act === 'change') {
      become(after(state, coin));
      const counter = COUNTER[state] ?? 'opened';
      totals = { ...totals, [counter]: (totals[counter] ?? 0) + 1 };
    }
    if (act === 'restart') {
      if (readFirst) read();
      now += 2_000;
      if (state !== 'closed') become('closed');
      startedAt = now;
      totals = { opened: 0, halfOpened: 0, closed: 0 };
    }
  }
  now += 1;
  read();
  return { truth, readings };
}
