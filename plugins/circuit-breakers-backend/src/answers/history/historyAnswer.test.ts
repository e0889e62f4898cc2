import { aLiveBreaker, NOW } from '../../__testUtils__/aLiveBreaker';
import { FakeLive } from '../../__testUtils__/FakeLive';
import { FakeStore } from '../../__testUtils__/FakeStore';
import type { BreakerMinute } from '../../store/BreakerStore';
import {
  historyAnswer,
  type HistorySources,
  type Range,
  rangeOf,
} from './historyAnswer';
import { ReadingMemory, STEP_MS } from './ReadingMemory';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const ID = 'acme:shop:bills';

const live = aLiveBreaker({
  entityRef: 'component:acme/shop',
  name: 'bills',
  states: ['open'],
});
const breaker = { ...live, live, hidden: false };

/** A minute, counted from the full hour before now. */
const minute = (
  at: number,
  figures: Partial<BreakerMinute> = {},
): BreakerMinute & { breakerId: string } => ({
  breakerId: ID,
  at,
  ...{ successes: 30, failures: 10, timeouts: 0, rejected: null },
  ...{ notPermitted: 0, ignored: null, slow: 4, errorRate: 0.25 },
  ...{ slowRate: 0.1, p50: { low: 1, high: 2 }, p90: null, p99: null },
  ...{ fallbackSuccesses: null, fallbackFailures: null },
  ...{ openMs: 0, watchedMs: MINUTE },
  ...figures,
});

function sources(longHistory?: HistorySources['longHistory']) {
  const store = new FakeStore();
  const memory = new ReadingMemory(new FakeLive([live]));
  return { store, memory, minutesMs: 30 * DAY, longHistory };
}

const ask = (from: HistorySources, range: Range) =>
  historyAnswer(from, breaker, { ...range, now: NOW });

describe('the history of a breaker', () => {
  it('is of the last half hour unless told otherwise', () => {
    expect(rangeOf({}, NOW)).toEqual({ from: NOW - 30 * MINUTE, to: NOW });
    expect(rangeOf({ to: NOW + DAY }, NOW).to).toBe(NOW);
  });

  it('comes from memory when that reaches as far as the database', async () => {
    const from = sources();
    from.memory.sample(NOW - 2 * MINUTE);
    from.store.byMinute = [minute(NOW - 2 * MINUTE)];
    const answer = await ask(from, rangeOf({}, NOW));
    expect(answer).toMatchObject({
      origin: 'readings',
      stepMs: STEP_MS,
      points: [{ at: NOW - 2 * MINUTE }],
    });
  });

  it('comes from the database when that knows of more', async () => {
    const from = sources();
    from.memory.sample(NOW - 2 * MINUTE);
    from.store.byMinute = [minute(NOW - 20 * MINUTE), minute(NOW - MINUTE)];
    const answer = await ask(from, rangeOf({}, NOW));
    expect(answer).toMatchObject({ origin: 'minutes', stepMs: MINUTE });
    expect(answer.points).toMatchObject([
      { successes: 30, errorRate: 0.25, slowRate: 0.1, p50: 2, p90: null },
      {},
    ]);
  });

  it('has longer steps over longer times, in which counts add up', async () => {
    const from = sources();
    const start = Math.floor((NOW - DAY) / (5 * MINUTE)) * 5 * MINUTE;
    from.store.byMinute = [
      minute(start),
      minute(start + MINUTE, {
        ...{ successes: 0, failures: 30, timeouts: 10, errorRate: 1 },
        ...{ slow: 12, p50: { low: 3, high: 9 } },
      }),
      minute(start + 10 * MINUTE),
    ];
    const range = { from: start, to: NOW };
    const { points, stepMs } = await ask(from, range);
    expect(stepMs).toBe(5 * MINUTE);
    expect(points.map(({ at }) => at)).toEqual([start, start + 10 * MINUTE]);
    expect(points[0]).toMatchObject({
      successes: 30,
      failures: 40,
      timeouts: 10,
      rejected: null,
      errorRate: 0.625,
      slowRate: 0.2,
      p50: 9,
    });
  });

  it('of longer ago than minutes are kept comes from Prometheus, where there is one', async () => {
    const asked: object[] = [];
    const longHistory: HistorySources['longHistory'] = async (_, range) => {
      asked.push(range);
      return [];
    };
    const range = { from: NOW - 60 * DAY, to: NOW };
    const answer = await ask(sources(longHistory), range);
    expect(answer.origin).toBe('prometheus');
    expect(asked).toEqual([{ ...range, stepMs: 6 * HOUR }]);
    expect((await ask(sources(), range)).origin).toBe('minutes');
  });

  it('tells of states as far back as the breaker is known', async () => {
    const from = sources();
    from.store.byMinute = [minute(NOW - 10 * MINUTE)];
    from.store.changes = [
      {
        ...{ breakerId: ID, instance: '1', name: 'bills' },
        ...{ entityRef: 'component:acme/shop', evidence: 'observed' },
        ...{ from: 'closed', to: 'open', at: NOW - 5 * MINUTE },
      },
    ];
    const { spells } = await ask(from, rangeOf({}, NOW));
    expect(spells.filter(({ instance }) => instance === null)).toEqual([
      {
        instance: null,
        state: 'closed',
        from: NOW - 10 * MINUTE,
        to: NOW - 5 * MINUTE,
      },
      { instance: null, state: 'open', from: NOW - 5 * MINUTE, to: null },
    ]);
    const early = await ask(from, {
      from: NOW - 30 * MINUTE,
      to: NOW - 4 * MINUTE,
    });
    expect(early.spells.at(-1)).toMatchObject({
      state: 'open',
      to: NOW - 4 * MINUTE,
    });
  });
});
