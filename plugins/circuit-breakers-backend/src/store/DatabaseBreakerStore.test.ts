import type { BreakerEvent } from '@banyan/backstage-plugin-banyan-common';
import type { Database } from '@banyan/backstage-plugin-banyan-node';
import { FakeClock, NOON } from '../__testUtils__/FakeClock';
import { aReading, aTransition, ID, inWords } from '../__testUtils__/readings';
import { testDatabases } from '../__testUtils__/testDatabases';
import { DatabaseBreakerStore } from './DatabaseBreakerStore';
import { Leases } from './Leases';
import { MIGRATIONS } from './migratedDatabase';
import { Recording } from './Recording';
import { forgetOld } from './retention';
import { SourceStates } from './SourceStates';
import { Tail } from './Tail';
import { writeBatch } from './writeBatch';
import { Writer } from './Writer';
import { mockServices } from '@backstage/backend-test-utils';

const databases = testDatabases();
const TABLES = ['events', 'leases', 'minutes', 'target_states', 'transitions'];
const SOURCE = 'opossum:acme/shop';
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

it('runs on every database that is required', () => {
  expect(databases.isComplete).toBe(true);
});

/** A replica that writes to a database. */
function aReplica(database: Database, part = 'a') {
  const clock = new FakeClock();
  const state = { failures: 0, simulated: false, readings: [], episodes: {} };
  const recording = new Recording({ stateOf: () => state });
  let isDown = false;
  const writer = new Writer({
    clock,
    recording,
    logger: mockServices.logger.mock(),
    async write(batch) {
      if (isDown) throw new Error('database is locked');
      const now = clock.now();
      await writeBatch(database, batch, {
        part,
        now,
        revision: `${part}${now}`,
      });
    },
  });
  const store = new DatabaseBreakerStore({ database, recording, writer });
  const breaks = (down: boolean) => {
    isDown = down;
  };
  return { clock, recording, writer, store, breaks };
}

describe.each(databases.ids)('the store on %s', id => {
  it('has tables that come and go, and come again', async () => {
    const knex = await databases.migrated(id);
    const present = () =>
      Promise.all(TABLES.map(each => knex.schema.hasTable(each)));
    expect(await present()).toEqual(TABLES.map(() => true));
    await knex.migrate.rollback({ directory: MIGRATIONS }, true);
    expect(await present()).toEqual(TABLES.map(() => false));
    await knex.migrate.latest({ directory: MIGRATIONS });
    expect(await present()).toEqual(TABLES.map(() => true));
  });

  it('gives back transitions as they were, oldest first, the newest of too many', async () => {
    const { recording, store } = aReplica(await databases.migrated(id));
    const first = aTransition();
    const second = aTransition({
      from: 'open',
      to: 'half-open',
      at: NOON + 5_000,
      evidence: 'derived',
      dependencyRef: undefined,
    });
    recording.transitions(SOURCE, [second, first]);
    expect(await store.transitions({})).toEqual([first, second]);
    expect(await store.transitions({ limit: 1 })).toEqual([second]);
    expect(await store.transitions({ to: NOON + 1 })).toEqual([first]);
    expect(await store.transitions({ from: NOON + 1 })).toEqual([second]);
    expect(await store.transitions({ breakerIds: ['acme:shop:x'] })).toEqual(
      [],
    );
  });

  it('writes a transition once, whoever tells it and how often', async () => {
    const knex = await databases.migrated(id);
    const [a, b] = [aReplica(knex, 'a'), aReplica(knex, 'b')];
    const opened = aTransition();
    const closed = aTransition({
      from: 'open',
      to: 'closed',
      at: NOON + 9_000,
    });
    a.recording.transitions(SOURCE, [opened]);
    await a.writer.flush();
    a.recording.transitions(SOURCE, [opened, closed]);
    b.recording.transitions(SOURCE, [
      { ...opened, at: NOON + 700 },
      { ...closed, at: NOON + 9_700 },
      aTransition({ instance: 'shop-2', at: NOON + 700 }),
    ]);
    await Promise.all([a.writer.flush(), b.writer.flush()]);
    const all = await a.store.transitions({});
    expect(all.map(({ instance }) => instance).sort()).toEqual([
      'shop',
      'shop',
      'shop-2',
    ]);
  });

  it('keeps what happens while the database is locked, and writes it afterwards', async () => {
    const { recording, store, writer, breaks } = aReplica(
      await databases.migrated(id),
    );
    breaks(true);
    recording.transitions(SOURCE, [aTransition()]);
    expect(await writer.flush()).toBe(false);
    store.addEvent({ at: NOON, kind: 'order', message: 'forced open' });
    recording.transitions(SOURCE, [
      aTransition({ from: 'open', to: 'closed', at: NOON + 2_000 }),
    ]);
    expect(await writer.flush()).toBe(false);
    breaks(false);
    expect(inWords(await store.transitions({}))).toEqual([
      'closed → open at 0 s',
      'open → closed at 2 s',
    ]);
    const { items } = await store.events({ kinds: ['order'] });
    expect(items.map(({ message }) => message)).toEqual(['forced open']);
  });

  it('counts a batch once that was written though it seemed to fail', async () => {
    const knex = await databases.migrated(id);
    const { recording, store } = aReplica(knex);
    const writer = new Writer({
      clock: new FakeClock(),
      recording,
      logger: mockServices.logger.mock(),
      write: async batch => {
        const options = { part: 'a', now: NOON, revision: 'x' };
        await writeBatch(knex, batch, options);
        throw new Error('the connection was lost');
      },
    });
    recording.transitions(SOURCE, [aTransition()]);
    recording.counted(ID, {
      transitions: [],
      calls: { successes: 7, ms: 5_000 },
      countedMs: 5_000,
      reading: aReading(),
    });
    store.addEvent({ at: NOON, kind: 'order', message: 'reset' });
    await writer.flush({ isLast: true });
    expect(await store.transitions({})).toHaveLength(1);
    expect((await store.events({})).items).toHaveLength(2);
    const query = { breakerId: ID, from: NOON, to: NOON + MINUTE };
    expect(await store.minutes(query)).toMatchObject([{ successes: 7 }]);
  });

  it('adds up minutes, those that are not over and those of other replicas included', async () => {
    const knex = await databases.migrated(id);
    const [a, b] = [aReplica(knex, 'a'), aReplica(knex, 'b')];
    const count = (
      { recording }: typeof a,
      ...[at, failures, p99]: [number, number, number]
    ) =>
      recording.counted(ID, {
        transitions: [],
        calls: { successes: 10, failures, ms: 10_000 },
        countedMs: 5_000,
        previous: aReading({ observedAt: at - 5_000, state: 'open' }),
        reading: aReading({ observedAt: at, latencyMs: { p99 } }),
      });
    count(a, NOON + 10_000, 10, 40);
    count(a, NOON + 20_000, 0, 90);
    await a.clock.advance(MINUTE + 5_000);
    await a.writer.flush();
    count(b, NOON + 20_000, 0, 70);
    count(a, NOON + MINUTE + 10_000, 0, 20);
    await b.clock.advance(MINUTE + 5_000);
    await b.writer.flush();
    const minutes = await a.store.minutes({
      breakerId: ID,
      from: NOON,
      to: NOON + 2 * MINUTE,
    });
    expect(minutes).toMatchObject([
      {
        at: NOON,
        successes: 15,
        failures: 5,
        timeouts: null,
        errorRate: 0.25,
        p50: null,
        p99: { low: 40, high: 90 },
        openMs: 15_000,
        watchedMs: 15_000,
      },
      { at: NOON + MINUTE, successes: 5, failures: 0, errorRate: 0 },
    ]);
  });

  it('pages through all that happened, newest first, each once', async () => {
    const { recording, store } = aReplica(await databases.migrated(id));
    for (let i = 0; i < 5; i++) {
      const at = NOON + Math.floor(i / 2) * 1_000;
      recording.transitions(SOURCE, [aTransition({ instance: `i${i}`, at })]);
      store.addEvent({ at, kind: 'source', message: `m${i}` });
    }
    const seen: BreakerEvent[] = [];
    let before: string | undefined;
    for (let page = 0; page < 10; page++) {
      const answer = await store.events({ limit: 3, before });
      seen.push(...answer.items);
      if (answer.before === null) break;
      before = answer.before;
    }
    expect(seen).toHaveLength(10);
    expect(new Set(seen.map(each => each.id)).size).toBe(10);
    const moments = seen.map(({ at }) => at);
    expect(moments).toEqual(moments.toSorted((a, b) => b - a));
  });

  it('finds events by kind, breaker and time', async () => {
    const { recording, store } = aReplica(await databases.migrated(id));
    recording.transitions(SOURCE, [aTransition()]);
    store.addEvent({ at: NOON, kind: 'source', message: 'silent' });
    store.addEvent({
      at: NOON + 1_000,
      kind: 'order',
      breakerId: ID,
      by: 'user:acme/ann',
      to: 'forced-open',
      message: 'forced open',
    });
    const kinds = async (query: Parameters<typeof store.events>[0]) =>
      (await store.events(query)).items.map(({ kind }) => kind);
    expect(await kinds({})).toEqual(['order', 'source', 'transition']);
    expect(await kinds({ kinds: ['transition'] })).toEqual(['transition']);
    expect(await kinds({ kinds: ['order'] })).toEqual(['order']);
    expect(await kinds({ breakerIds: [ID], others: false })).toEqual([
      'order',
      'transition',
    ]);
    expect(await kinds({ breakerIds: [] })).toEqual(['source']);
    expect(await kinds({ from: NOON + 1 })).toEqual(['order']);
    expect(await kinds({ to: NOON + 1 })).toEqual(['source', 'transition']);
    await expect(kinds({ before: 'yesterday' })).rejects.toThrow('before:');
  });

  it('tells of what is written, once', async () => {
    const knex = await databases.migrated(id);
    const { recording, store, writer } = aReplica(knex);
    const tail = new Tail(knex);
    recording.transitions(SOURCE, [aTransition()]);
    await writer.flush();
    await tail.start();
    store.addEvent({ at: NOON, kind: 'order', message: 'reset' });
    await writer.flush();
    const { events } = await tail.next();
    expect(events.map(({ kind }) => kind)).toEqual(['order']);
    expect((await tail.next()).events).toEqual([]);
  });

  it('forgets what is older than it is to be kept', async () => {
    const knex = await databases.migrated(id);
    const { clock, recording, store } = aReplica(knex);
    const leases = new Leases({ database: knex, clock, holder: 'a' });
    recording.transitions(SOURCE, [
      aTransition({ at: NOON - 90 * DAY - 1 }),
      aTransition({ at: NOON - 80 * DAY }),
    ]);
    for (const days of [29, 31])
      recording.counted(ID, {
        transitions: [],
        calls: { successes: 1, ms: 1_000 },
        countedMs: 1_000,
        reading: aReading({ observedAt: NOON - days * DAY }),
      });
    expect(await store.transitions({})).toHaveLength(2);
    await forgetOld({
      database: knex,
      leases,
      clock,
      retention: { transitionsMs: 90 * DAY, minutesMs: 30 * DAY },
    });
    expect(await store.transitions({})).toMatchObject([
      { at: NOON - 80 * DAY },
    ]);
    expect(
      await store.minutes({ breakerId: ID, from: 0, to: NOON }),
    ).toMatchObject([{ at: NOON - 29 * DAY }]);
  });

  it('gives a duty to one, and to the other when that is silent for too long', async () => {
    const knex = await databases.migrated(id);
    const clock = new FakeClock();
    const [a, b] = ['a', 'b'].map(
      holder => new Leases({ database: knex, clock, holder }),
    );
    const wanted = new Set(['x', 'y']);
    expect(await a.claim(wanted)).toEqual({ names: wanted, isAlone: true });
    expect(await b.claim(wanted)).toEqual({
      names: new Set(),
      isAlone: false,
    });
    expect((await a.claim(wanted)).isAlone).toBe(false);
    await clock.advance(9_000);
    await a.claim(new Set(['x']));
    expect((await b.claim(wanted)).names).toEqual(new Set(['y']));
    await clock.advance(10_001);
    expect(await b.claim(wanted)).toEqual({ names: wanted, isAlone: true });
    expect((await a.claim(wanted)).names).toEqual(new Set());
    await b.release();
    expect((await a.claim(wanted)).names).toEqual(wanted);
  });

  it('reads states that others wrote, each once, and never what it wrote itself', async () => {
    const knex = await databases.migrated(id);
    const state = { failures: 0, simulated: true, readings: [], episodes: {} };
    const write = (revision: string) =>
      writeBatch(
        knex,
        {
          transitions: [],
          minutes: [],
          events: [],
          states: new Map([[SOURCE, state]]),
        },
        { part: 'a', now: NOON, revision },
      );
    const states = new SourceStates(knex);
    await write('1');
    expect(await states.changed(() => true)).toEqual(
      new Map([[SOURCE, state]]),
    );
    expect(await states.changed(() => true)).toEqual(new Map());
    states.wrote('2');
    await write('2');
    expect(await states.changed(() => true)).toEqual(new Map());
    await write('3');
    expect(await states.changed(() => false)).toEqual(new Map());
    expect((await states.changed(() => true)).size).toBe(1);
    expect(await states.of(SOURCE)).toEqual(state);
    await knex('target_states').update({ state: 'of another form' });
    expect(await states.of(SOURCE)).toBeUndefined();
  });
});
