import type { BreakerReading } from '@banyan/core';
import { FakeClock, NOON } from '../__testUtils__/FakeClock';
import { aReading, ID, inWords } from '../__testUtils__/readings';
import type { RecordedTransition } from '../store/BreakerStore';
import { Board } from './Board';

const SOURCE = 'opossum:acme/shop';
const about = {
  id: SOURCE,
  type: 'opossum',
  title: 'Shop',
  entityRef: 'component:acme/shop',
  intervalMs: 1_000,
  orders: [],
  simulated: false,
};

function aBoard({ mostInstances }: { mostInstances?: number } = {}) {
  const clock = new FakeClock();
  const transitions: RecordedTransition[] = [];
  let counted = 0;
  const board = new Board({
    clock,
    mostInstances,
    recorder: {
      transitions: (_, more) => transitions.push(...more),
      counted: () => {
        counted += 1;
      },
      touched: () => {},
      event: () => {},
    },
  });
  board.describe(about);
  /** One second later, a reading. */
  const tell = async (some: Partial<BreakerReading>, source = SOURCE) => {
    await clock.advance(1_000);
    const observedAt = clock.now();
    board.tell(source, [aReading({ source, observedAt, ...some })]);
  };
  return { board, clock, transitions, tell, counted: () => counted };
}

describe('a board', () => {
  it('shows the newest reading of every instance, rolled up', async () => {
    const { board, tell } = aBoard();
    await tell({ instance: 'shop-1' });
    await tell({ instance: 'shop-2', state: 'open' });
    expect(board.get(ID)).toMatchObject({
      entityRef: 'component:acme/shop',
      dependencyRef: 'component:acme/prices',
      name: 'prices',
      source: SOURCE,
      rollUp: { state: 'open', instances: { open: 1, total: 2 } },
    });
  });

  it('records a change once, and nothing when nothing changes', async () => {
    const { transitions, tell } = aBoard();
    for (const state of ['closed', 'open', 'open', 'closed'] as const)
      await tell({ state });
    expect(inWords(transitions)).toEqual([
      'closed → open at 2 s',
      'open → closed at 4 s',
    ]);
  });

  it('drops readings that are older than what it knows', async () => {
    const { board, tell, transitions } = aBoard();
    await tell({ state: 'open' });
    await tell({ state: 'closed', observedAt: NOON });
    expect(board.get(ID)?.rollUp.state).toBe('open');
    expect(transitions).toEqual([]);
  });

  it('survives counters that start again', async () => {
    const { transitions, tell } = aBoard();
    await tell({ totals: { successes: 100, opened: 4 } });
    await tell({ totals: { successes: 3, opened: 0 } });
    await tell({ totals: { successes: 4, opened: 1 }, state: 'open' });
    expect(inWords(transitions)).toEqual(['closed → open at 3 s']);
  });

  it('does not know the state after three missed readings, and learns of a change in between later', async () => {
    const { board, clock, tell, transitions } = aBoard();
    await tell({ state: 'open' });
    await clock.advance(3_000);
    expect(board.get(ID)?.rollUp.state).toBe('open');
    await clock.advance(1);
    expect(board.get(ID)?.rollUp).toMatchObject({ state: 'unknown' });
    await tell({ state: 'closed' });
    expect(board.get(ID)?.rollUp.state).toBe('closed');
    expect(transitions).toHaveLength(1);
    expect(transitions).toMatchObject([{ from: 'open', to: 'closed' }]);
  });

  it('does not know the state once its source failed three times, and says why', async () => {
    const { board, tell } = aBoard();
    await tell({ state: 'closed' });
    board.fail(SOURCE, 'It refused');
    board.fail(SOURCE, 'It refused');
    expect(board.get(ID)?.rollUp.state).toBe('closed');
    expect(board.sources()).toMatchObject([
      { health: 'ok', problem: 'It refused' },
    ]);
    board.fail(SOURCE, 'It refused');
    expect(board.get(ID)?.rollUp).toMatchObject({
      state: 'unknown',
      unknownBecause: 'It refused',
    });
    expect(board.sources()).toMatchObject([{ health: 'failing' }]);
    await tell({ state: 'closed' });
    expect(board.get(ID)?.rollUp.state).toBe('closed');
    expect(board.sources()).toMatchObject([{ health: 'ok', problem: null }]);
  });

  it('remembers when an open spell began, by the word of the producer if it can be', async () => {
    const { board, tell } = aBoard();
    await tell({ state: 'closed' });
    await tell({ state: 'open', since: NOON + 1_400 });
    await tell({ state: 'open', since: NOON + 1_400 });
    expect(board.get(ID)?.since).toBe(NOON + 1_400);
  });

  it.each([
    ['goes before', 300_000],
    ['lags behind', -300_000],
  ])('is not misled by a clock that %s', async (_, skew) => {
    const { board, tell, transitions } = aBoard();
    await tell({ state: 'closed', since: NOON - 60_000 + skew });
    for (let i = 0; i < 4; i++)
      await tell({ state: 'open', since: NOON + 1_400 + skew });
    expect(inWords(transitions)).toHaveLength(1);
    const since = board.get(ID)?.since ?? 0;
    expect(since).toBeGreaterThanOrEqual(NOON + 1_000);
    expect(since).toBeLessThanOrEqual(NOON + 2_000);
  });

  it('makes one episode of spells that close for less than a window', async () => {
    const { board, clock, tell } = aBoard();
    const windowMs = 10_000;
    await tell({ state: 'closed', windowMs });
    for (const state of ['open', 'half-open', 'closed', 'open'] as const)
      await tell({ state, windowMs });
    expect(board.get(ID)?.episodeSince).toBe(NOON + 2_000);
    await tell({ state: 'closed', windowMs });
    await clock.advance(9_999);
    expect(board.get(ID)?.episodeSince).toBe(NOON + 2_000);
    await clock.advance(1);
    expect(board.get(ID)?.episodeSince).toBeUndefined();
    await tell({ state: 'open', windowMs });
    expect(board.get(ID)?.episodeSince).toBe(NOON + 17_000);
  });

  it('says that a breaker flaps after more than ten changes', async () => {
    const { board, tell } = aBoard();
    await tell({ state: 'closed' });
    for (let i = 0; i < 5; i++) {
      await tell({ state: 'open' });
      await tell({ state: 'closed' });
    }
    expect(board.get(ID)?.flapping).toBe(false);
    await tell({ state: 'open' });
    expect(board.get(ID)?.flapping).toBe(true);
  });

  it('gives the calls a second of the last two minutes in steps', async () => {
    const { board, tell } = aBoard();
    for (let i = 0; i < 12; i++)
      await tell({
        totals: { successes: i * 3, failures: i, notPermitted: i },
      });
    const { callsPerSecond, errorRate, stepMs } = board.get(ID)?.recent ?? {};
    expect(stepMs).toBe(5_000);
    expect(callsPerSecond).toHaveLength(24);
    expect(callsPerSecond?.slice(-3)).toEqual([null, 5, 5]);
    expect(errorRate?.slice(-3)).toEqual([null, 0.25, 0.25]);
  });

  it('makes a window of ten seconds from counters', async () => {
    const { board, tell } = aBoard();
    await tell({ totals: { successes: 0, failures: 0 } });
    expect(board.get(ID)?.rollUp.errorRate).toBeUndefined();
    await tell({ totals: { successes: 3, failures: 1 } });
    expect(board.get(ID)?.rollUp).toMatchObject({ calls: 4, errorRate: 0.25 });
    for (let i = 1; i <= 12; i++)
      await tell({ totals: { successes: 3 + 9 * i, failures: 1 + i } });
    expect(board.get(ID)?.rollUp).toMatchObject({
      calls: 100,
      callsPerSecond: 10,
      errorRate: 0.1,
    });
  });

  it('takes the calls of the rolling window where no counter is told', async () => {
    const { board, tell } = aBoard();
    for (let i = 0; i < 12; i++)
      await tell({ window: { successes: 90, timeouts: 10 }, windowMs: 10_000 });
    expect(board.get(ID)?.recent.callsPerSecond.at(-1)).toBeCloseTo(10);
    expect(board.get(ID)?.recent.errorRate.at(-1)).toBeCloseTo(0.1);
  });

  it('forgets an instance that was replaced, and keeps the only one', async () => {
    const { board, clock, tell } = aBoard();
    await tell({ instance: 'pod-a' });
    for (let i = 0; i < 11; i++) {
      await clock.advance(59_000);
      await tell({ instance: 'pod-b' });
    }
    board.sweep();
    expect(board.get(ID)?.readings.map(({ instance }) => instance)).toEqual([
      'pod-b',
    ]);
    await clock.advance(3_600_000);
    board.sweep();
    expect(board.get(ID)?.rollUp.state).toBe('unknown');
    await clock.advance(24 * 3_600_000);
    board.sweep();
    expect(board.current()).toEqual([]);
  });

  it('has an end to what it keeps', async () => {
    const { board, tell } = aBoard({ mostInstances: 2 });
    for (const instance of ['a', 'b', 'c']) await tell({ instance });
    expect(board.get(ID)?.readings).toHaveLength(2);
  });

  it('hears one source of an instance that two tell of, and the other when that falls silent', async () => {
    const { board, clock, tell } = aBoard();
    board.describe({ ...about, id: 'other' });
    await tell({ state: 'closed' });
    await tell({ state: 'open' }, 'other');
    expect(board.get(ID)?.rollUp.state).toBe('closed');
    await clock.advance(5_000);
    await tell({ state: 'open' }, 'other');
    expect(board.get(ID)?.rollUp.state).toBe('open');
  });

  it('drops what a source told when it is removed', async () => {
    const { board, tell } = aBoard();
    await tell({});
    board.remove(SOURCE);
    expect(board.current()).toEqual([]);
    expect(board.sources()).toEqual([]);
  });

  it('tells listeners of changes, at most four times a second', async () => {
    const { board, clock, tell } = aBoard();
    const heard: string[][] = [];
    const stop = board.onChange(ids => heard.push([...ids]));
    await tell({});
    await clock.advance(250);
    heard.length = 0;
    for (let i = 0; i < 100; i++) {
      await clock.advance(10);
      board.tell(SOURCE, [aReading({ observedAt: clock.now() })]);
    }
    expect(heard.length).toBeGreaterThan(2);
    expect(heard.length).toBeLessThanOrEqual(4);
    expect(heard[0]).toEqual([ID]);
    stop();
    heard.length = 0;
    await tell({});
    await clock.advance(1_000);
    expect(heard).toEqual([]);
  });

  it('tells listeners that a breaker has become unknown though nothing came', async () => {
    const { board, clock, tell } = aBoard();
    await tell({});
    board.get(ID);
    await clock.advance(1_000);
    const heard = new Set<string>();
    board.onChange(ids => ids.forEach(id => heard.add(id)));
    await clock.advance(5_000);
    board.sweep();
    await clock.advance(250);
    expect([...heard]).toEqual([ID]);
  });

  it('is not misled by a clock that is off after a start either', async () => {
    const first = aBoard();
    const since = NOON + 300_000;
    await first.tell({ state: 'open', since });
    const state = JSON.parse(JSON.stringify(first.board.stateOf(SOURCE)));
    const second = aBoard();
    second.board.adopt(SOURCE, state);
    await second.clock.advance(5_000);
    await second.tell({ state: 'open', since });
    await second.tell({ state: 'open', since });
    expect(second.transitions).toEqual([]);
    expect(second.board.get(ID)?.since).toBe(NOON + 1_000);
  });

  it('goes on from what another board knew: no change is told twice, and none is lost', async () => {
    const first = aBoard();
    await first.tell({ state: 'closed' });
    await first.tell({ state: 'open' });
    await first.tell({ state: 'open' });
    const state = JSON.parse(JSON.stringify(first.board.stateOf(SOURCE)));

    const second = aBoard();
    second.board.adopt(SOURCE, state);
    expect(second.board.get(ID)).toMatchObject({
      since: NOON + 2_000,
      episodeSince: NOON + 2_000,
      rollUp: { state: 'open' },
    });
    expect(second.counted()).toBe(0);
    await second.clock.advance(10_000);
    await second.tell({ state: 'open' });
    expect(second.transitions).toEqual([]);
    expect(second.board.get(ID)?.since).toBe(NOON + 2_000);
    await second.tell({ state: 'closed' });
    expect(inWords(second.transitions)).toEqual(['open → closed at 12 s']);
  });
});
