import type { Database } from '@banyan/backstage-plugin-banyan-node';
import type { Histogram } from '@banyan/core';
import { DAY, HOUR, MINUTE, NOON, SECOND } from '../__testUtils__/aReplica';
import { testDatabases } from '../__testUtils__/testDatabases';
import { CapabilityNames } from '../plans/CapabilityNames';
import { DatabaseStranglerStore } from './DatabaseStranglerStore';
import { forgetMeasured, writeHaltValue, writeSnapshots } from './figures';
import { MIGRATIONS } from './migratedDatabase';
import { occurrences, writeOccurrence } from './occurrences';
import { orderOf } from './orderOf';
import { eventsRevision, recordedEvents } from './recordedEvents';
import { keepTraffic } from './retention';
import type { NewEvent, StoredTraffic } from './StranglerStore';
import { newTarget, targetState, targetStates } from './targetStates';
import { writeLook } from './writeLook';

const databases = testDatabases();
const REF = 'migration:acme/shop';
const OTHER = 'migration:acme/other';
const TABLES = [
  'days',
  'events',
  'halt_values',
  'hours',
  'occurrences',
  'samples',
  'snapshots',
  'targets',
];
const RETENTION = {
  samplesMs: 2 * HOUR,
  hoursMs: 90 * DAY,
  daysMs: 1_800 * DAY,
};

it('runs on every database that is required', () => {
  expect(databases.isComplete).toBe(true);
});

const LATENCY: Histogram = [
  { atMostMs: 10, count: 5 },
  { atMostMs: null, count: 8 },
];

const aSample = (more: Partial<StoredTraffic> = {}): StoredTraffic => ({
  migrationRef: REF,
  capability: 'orders',
  source: 'edge',
  simulated: false,
  from: NOON - 10 * SECOND,
  to: NOON,
  new: { requests: 8, errors: 1, latency: LATENCY },
  legacy: { requests: 20, errors: null, latency: null },
  intendedPercent: 30,
  parallelRun: { matched: 7, mismatched: 1, ignored: 0 },
  ...more,
});

const anEvent = (more: Partial<NewEvent> = {}): NewEvent => ({
  migrationRef: REF,
  capability: 'orders',
  at: NOON,
  kind: 'stage',
  stage: 'canary',
  from: 0,
  to: 30,
  origin: 'recorded',
  by: 'user:acme/ann',
  reason: 'all calm',
  message: 'goes to 30 %',
  ...more,
});

function aStore(database: Database) {
  const names = new CapabilityNames();
  names.set(
    new Map([
      [
        REF,
        new Map([
          ['orders', 'orders'],
          ['old-orders', 'orders'],
          ['stock', 'stock'],
        ]),
      ],
    ]),
  );
  return new DatabaseStranglerStore({ database, names, retention: RETENTION });
}

const see = (database: Database, ...samples: StoredTraffic[]) =>
  targetState(database, samples[0]).then(state =>
    writeLook(database, {
      state: {
        ...(state ?? newTarget(samples[0].migrationRef, samples[0].source)),
        ...{ triedAt: NOON, readAt: NOON },
      },
      samples,
      events: [],
    }),
  );

describe.each(databases.ids)('the store on %s', id => {
  let database: Database;
  let store: DatabaseStranglerStore;

  beforeEach(async () => {
    database = await databases.migrated(id);
    store = aStore(database);
  });

  const recent = (windowMs = 5 * MINUTE, now = NOON) =>
    store.recentTraffic([REF], { windowMs, now });

  it('has tables that come and go, and come again', async () => {
    const present = () =>
      Promise.all(TABLES.map(each => database.schema.hasTable(each)));
    expect(await present()).toEqual(TABLES.map(() => true));
    await database.migrate.rollback({ directory: MIGRATIONS }, true);
    expect(await present()).toEqual(TABLES.map(() => false));
    await database.migrate.latest({ directory: MIGRATIONS });
    expect(await present()).toEqual(TABLES.map(() => true));
  });

  it('gives back events as they were, and pages through them, the newest first', async () => {
    const whole = anEvent({
      ...{ data: 'owned', incident: 'INC-7', evidence: 'observed' },
      stated: '2026-11',
    });
    await store.recordEvent(whole);
    for (const at of [NOON - DAY, NOON - DAY, NOON + 1])
      await store.recordEvent(anEvent({ at, kind: 'finding' }));
    const first = await store.events({ limit: 3 });
    expect(first.items.map(({ at }) => at)).toEqual([
      NOON + 1,
      NOON,
      NOON - DAY,
    ]);
    expect(first.items[1]).toEqual({ ...whole, id: expect.any(String) });
    const before = first.before ?? undefined;
    const second = await store.events({ limit: 3, before });
    expect(second.items.map(({ at }) => at)).toEqual([NOON - DAY]);
    expect(second.before).toBeNull();
    const ids = [...first.items, ...second.items].map(each => each.id);
    expect(new Set(ids).size).toBe(4);
    await expect(store.events({ before: 'x' })).rejects.toThrow('before: ');
  });

  it('finds events by migration, capability under any of its names, kind and time', async () => {
    await store.recordEvent(anEvent({ capability: 'old-orders' }));
    await store.recordEvent(anEvent({ capability: 'stock', kind: 'weight' }));
    await store.recordEvent(anEvent({ migrationRef: OTHER, at: NOON - DAY }));
    const found = async (query: Parameters<typeof store.events>[0]) =>
      (await store.events(query)).items.map(each => [
        each.migrationRef,
        each.capability,
      ]);
    const orders = [REF, 'orders'];
    expect(await found({ migrationRefs: [REF], capability: 'orders' })).toEqual(
      [orders],
    );
    expect(await found({ kinds: ['weight'] })).toEqual([[REF, 'stock']]);
    expect(await found({ to: NOON })).toEqual([[OTHER, 'orders']]);
    expect(await found({ from: NOON, migrationRefs: [OTHER] })).toEqual([]);
  });

  it('writes an event with a key once', async () => {
    const event = anEvent({ key: 'halt:x', kind: 'finding' });
    expect(await store.recordEvent(event)).toMatchObject({ kind: 'finding' });
    const revision = await eventsRevision(database);
    expect(await store.recordEvent(event)).toBeUndefined();
    expect(await eventsRevision(database)).toBe(revision);
    await store.recordEvent(anEvent());
    expect(await eventsRevision(database)).not.toBe(revision);
    expect(await recordedEvents(database)).toMatchObject([{ kind: 'stage' }]);
  });

  it('knows by which order a share was moved', async () => {
    await store.recordEvent(anEvent({ kind: 'order', to: 30 }));
    const of = { migrationRef: REF, capability: 'orders', now: NOON + SECOND };
    const byWhom = async (change: object) =>
      (await orderOf(database, { ...of, to: 30, ...change }))?.by;
    expect(await byWhom({})).toBe('user:acme/ann');
    expect(await byWhom({ to: 40 })).toBeUndefined();
    expect(await byWhom({ capability: 'stock' })).toBeUndefined();
    expect(await byWhom({ now: NOON + 2 * MINUTE })).toBeUndefined();
  });

  it('gives back traffic as it was, one item for what was seen within the window', async () => {
    await see(
      database,
      aSample({ from: NOON - 10 * MINUTE, to: NOON - 9 * MINUTE }),
      aSample({ from: NOON - 20 * SECOND, to: NOON - 10 * SECOND }),
      aSample(),
      aSample({ capability: 'stock', new: null, parallelRun: null }),
      aSample({ capability: 'gone' }),
    );
    await see(database, aSample({ migrationRef: OTHER }));
    const items = (await recent()).sort((a, b) =>
      a.capability.localeCompare(b.capability),
    );
    expect(items).toEqual([
      {
        ...aSample({ from: NOON - 20 * SECOND }),
        new: {
          requests: 16,
          errors: 2,
          latency: [
            { atMostMs: 10, count: 10 },
            { atMostMs: null, count: 16 },
          ],
        },
        legacy: { requests: 40, errors: null, latency: null },
        parallelRun: { matched: 14, mismatched: 2, ignored: 0 },
        intendedPercent: null,
        intendedSince: null,
        isWell: true,
      },
      {
        ...aSample({ capability: 'stock', new: null, parallelRun: null }),
        intendedPercent: null,
        intendedSince: null,
        isWell: true,
      },
    ]);
  });

  it('adds up what was recorded under a former name and under the one of today', async () => {
    await see(
      database,
      aSample({ capability: 'old-orders', from: NOON - 20 * SECOND }),
      aSample(),
    );
    expect(await recent()).toMatchObject([
      { capability: 'orders', new: { requests: 16 } },
    ]);
  });

  it('writes a look as a whole, and only over the state that it began with', async () => {
    const state = newTarget(REF, 'edge');
    const look = { state, samples: [aSample()], events: [anEvent()] };
    expect(await writeLook(database, look)).toBe(true);
    const late = { ...look, samples: [aSample({ from: 1, to: 2 })] };
    expect(await writeLook(database, late)).toBe(false);
    const [written] = await targetStates(database);
    const next = { ...late, state: { ...written, failures: 2 } };
    expect(await writeLook(database, next)).toBe(true);
    expect(await writeLook(database, next)).toBe(false);
    expect(await database('samples')).toHaveLength(2);
    expect((await store.events({})).items).toHaveLength(2);
    expect(await targetStates(database)).toMatchObject([{ failures: 2 }]);
  });

  it('lets one of two write that began with nothing', async () => {
    const look = { state: newTarget(REF, 'edge'), samples: [], events: [] };
    const written = await Promise.all(
      [1, 2, 3].map(() => writeLook(database, look)),
    );
    expect(written.filter(Boolean)).toHaveLength(1);
  });

  describe('with time', () => {
    /** One request to either side, every minute from noon on. */
    const served = (minutes: number) =>
      Array.from({ length: minutes }, (_, at) =>
        aSample({
          from: NOON + at * MINUTE,
          to: NOON + (at + 1) * MINUTE,
          new: { requests: 1, errors: 0, latency: null },
          legacy: { requests: 1, errors: 0, latency: null },
          intendedPercent: at,
        }),
      );

    const historyOf = async (from: number, now: number) => {
      const query = { migrationRef: REF, capability: 'orders', from, now };
      const { stepMs, items } = await store.trafficHistory({
        ...query,
        to: now,
      });
      return {
        stepMs,
        points: items.map(each => [each.from, each.to, each.new?.requests]),
      };
    };

    it('sums up samples to hours and days, each once, however often it is done', async () => {
      await see(database, ...served(90));
      const now = NOON + 90 * MINUTE;
      for (let i = 0; i < 3; i++)
        await keepTraffic(database, { now, retention: RETENTION });
      await see(database, aSample({ from: now, to: now + MINUTE }));
      await keepTraffic(database, { now, retention: RETENTION });
      expect(await historyOf(NOON - 3 * HOUR, now)).toEqual({
        stepMs: HOUR,
        points: [
          [NOON, NOON + HOUR, 60],
          [NOON + HOUR, NOON + 2 * HOUR, 38],
        ],
      });
      const day = NOON - 12 * HOUR;
      expect(await store.dailyTraffic(REF, day, now)).toMatchObject([
        {
          capability: 'orders',
          ...{ from: day, to: day + DAY },
          new: { requests: 98 },
          intendedPercent: 30,
        },
      ]);
    });

    it('keeps samples for hours, hours for months, days for years', async () => {
      await see(database, ...served(90));
      const keepAt = (now: number) =>
        keepTraffic(database, { now, retention: RETENTION });
      const rows = async () =>
        Promise.all(
          ['samples', 'hours', 'days'].map(
            async table => (await database(table)).length,
          ),
        );
      await keepAt(NOON + 2 * HOUR);
      expect(await rows()).toEqual([90, 2, 1]);
      await keepAt(NOON + 3 * HOUR);
      expect(await rows()).toEqual([31, 2, 1]);
      await keepAt(NOON + 91 * DAY);
      expect(await rows()).toEqual([0, 0, 1]);
      await keepAt(NOON + 1_801 * DAY);
      expect(await rows()).toEqual([0, 0, 0]);
    });

    it('tells the past in the finest step that is kept', async () => {
      await see(database, ...served(3));
      await keepTraffic(database, { now: NOON, retention: RETENTION });
      const day = NOON - 12 * HOUR;
      expect(await historyOf(NOON, NOON + 2 * MINUTE)).toEqual({
        stepMs: 0,
        points: [
          [NOON, NOON + MINUTE, 1],
          [NOON + MINUTE, NOON + 2 * MINUTE, 1],
        ],
      });
      expect((await historyOf(NOON, NOON + DAY)).points).toEqual([
        [NOON, NOON + HOUR, 3],
      ]);
      expect(await historyOf(NOON, NOON + 100 * DAY)).toEqual({
        stepMs: DAY,
        points: [[day, day + DAY, 3]],
      });
    });

    it('forgets sources that are not tried any more, and what was told long ago', async () => {
      await see(database, aSample());
      await writeOccurrence(database, {
        ...{ key: 'halt:x', migrationRef: REF },
        ...{ since: NOON, seenAt: NOON, toldAt: null },
      });
      await keepTraffic(database, { now: NOON + HOUR, retention: RETENTION });
      expect(await targetStates(database)).toHaveLength(1);
      expect((await occurrences(database)).size).toBe(1);
      await keepTraffic(database, {
        now: NOON + 31 * DAY,
        retention: RETENTION,
      });
      expect(await targetStates(database)).toHaveLength(0);
      expect((await occurrences(database)).size).toBe(0);
    });
  });

  it('keeps one snapshot a day, the last one of it, with the last known traffic', async () => {
    const day = NOON - 12 * HOUR;
    const figures = (weight: number, traffic: number | null, at = day) => ({
      ...{ migrationRef: REF, day: at, count: 0, data: null },
      ...{ weight, traffic },
    });
    await writeSnapshots(database, [figures(10, 20)], NOON);
    await writeSnapshots(database, [figures(30, null)], NOON + HOUR);
    // A replica whose clock is behind.
    await writeSnapshots(database, [figures(10, 20)], NOON);
    await writeSnapshots(database, [figures(5, 1, day - DAY)], NOON);
    expect(await store.snapshots([REF, OTHER])).toEqual([
      figures(5, 1, day - DAY),
      figures(30, 20),
    ]);
    expect(await store.snapshots([REF], day)).toEqual([figures(30, 20)]);
    expect(await store.snapshots([OTHER])).toEqual([]);
  });

  it('keeps the newest value of a halt rule, and forgets what cannot be measured any more', async () => {
    const valueOf = async () => (await store.metrics([REF])).get(REF);
    const told = (value: number, at: number) =>
      writeHaltValue(database, REF, { value, at, origin: 'source' });
    await told(2, NOON);
    await told(1, NOON - MINUTE);
    expect(await valueOf()).toEqual({ value: 2, at: NOON, origin: 'source' });
    await forgetMeasured(database, REF, NOON);
    expect(await valueOf()).toMatchObject({ value: 2 });
    await forgetMeasured(database, REF, NOON + 1);
    expect(await valueOf()).toBeUndefined();
    await writeHaltValue(database, REF, { value: 3, at: NOON, origin: 'push' });
    await forgetMeasured(database, REF, NOON + DAY);
    expect(await valueOf()).toMatchObject({ value: 3 });
  });
});
