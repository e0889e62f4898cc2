import type { Database } from '@banyan/backstage-plugin-banyan-node';
import {
  aCheck,
  acme,
  aGroup,
  aScorecard,
  aService,
} from '../__testUtils__/aCatalog';
import { aGate } from '../__testUtils__/aGate';
import { aReplica, FakeClock, MINUTE } from '../__testUtils__/aReplica';
import { flaky } from '../__testUtils__/flaky';
import { testDatabases } from '../__testUtils__/testDatabases';

const databases = testDatabases();
const BASICS = aScorecard([{ id: 'TST-01', level: 'bronze' }]);
const SERVICES = 250;

const many = (color: string) =>
  acme(
    Object.fromEntries(
      Array.from({ length: SERVICES }, (_, at) => [`service-${at}`, color]),
    ),
  );

describe.each(databases.ids)('runs with mishaps, %s', kind => {
  let database: Database;
  let clock: FakeClock;

  beforeEach(async () => {
    database = await databases.migrated(kind);
    clock = new FakeClock();
  });

  /** A replica whose check calls `onJudge` with how many it has judged. */
  const start = async (
    onJudge: (judged: number) => void = () => {},
    parts: Partial<Parameters<typeof aReplica>[0]> = {},
  ) => {
    let judged = 0;
    const counting = aCheck('TST-01', ({ entity: { annotations } }) => {
      judged += 1;
      onJudge(judged);
      const verdict = annotations?.color === 'green' ? 'pass' : 'fail';
      return { verdict, message: `it is ${annotations?.color}`, evidence: [] };
    });
    const replica = await aReplica({
      ...{ checks: [counting], clock, database },
      entities: [BASICS, ...many('green')],
      ...parts,
    });
    return { ...replica, judged: () => judged };
  };

  const paintRed = ({ catalog }: Awaited<ReturnType<typeof start>>) => {
    catalog.entities = [BASICS, ...many('red')];
  };

  const failing = async ({ scorecards }: Awaited<ReturnType<typeof start>>) => {
    const view = await scorecards.view();
    return [...view.refs()].filter(
      ref => view.verdictsOf(ref)?.get('TST-01') === 'fail',
    ).length;
  };

  it('killed in the middle, are found to be interrupted: nothing of it counts, and it can be resumed', async () => {
    let isKilled = false;
    let killAt = Infinity;
    const killed = await start(
      judged => {
        isKilled ||= judged >= killAt;
      },
      { database: flaky(database, () => isKilled) },
    );
    await killed.run();
    paintRed(killed);
    killAt = killed.judged() + 150;
    clock.pass(MINUTE);
    const { id } = await killed.scorecards.runs.start(
      {},
      { by: null, trigger: 'schedule' },
    );
    await killed.engine.settled();

    const other = await start();
    paintRed(other);
    await other.tasks.tending();
    expect(await other.scorecards.runs.get(id)).toMatchObject({
      ...{ state: 'running', done: 100, total: 250 },
    });
    clock.pass(MINUTE);
    await other.tasks.tending();
    expect(await other.scorecards.runs.get(id)).toMatchObject({
      ...{ state: 'interrupted', phase: 'ended' },
    });
    expect(await failing(other)).toBe(0);
    expect(await other.scorecards.store.changes()).toEqual([]);

    await other.scorecards.runs.resume(id);
    await other.engine.settled();
    expect(await other.scorecards.runs.get(id)).toMatchObject({
      ...{ state: 'done', done: 250, total: 250, changed: 250 },
    });
    expect(other.judged()).toBe(150);
    expect(await failing(other)).toBe(250);
    const changed = await other.scorecards.store.changes();
    expect(new Set(changed.map(({ entityRef }) => entityRef)).size).toBe(250);
    expect(changed).toHaveLength(250);
  });

  it('start over when something was done since they were interrupted', async () => {
    let isKilled = false;
    const killed = await start(
      judged => {
        isKilled = judged >= 150;
      },
      { database: flaky(database, () => isKilled) },
    );
    const { id } = await killed.scorecards.runs.start(
      {},
      { by: null, trigger: 'schedule' },
    );
    await killed.engine.settled();
    clock.pass(MINUTE);
    const other = await start();
    await other.tasks.tending();
    paintRed(other);
    await other.run();
    await other.scorecards.runs.resume(id);
    await other.engine.settled();
    expect(other.judged()).toBe(2 * SERVICES);
    expect(await failing(other)).toBe(250);
    expect(await other.scorecards.store.changes()).toEqual([]);
  });

  it('survive a database that is gone for a moment', async () => {
    let isGone = false;
    const replica = await start(
      judged => {
        if (judged !== 150) return;
        isGone = true;
        setTimeout(() => {
          isGone = false;
        }, 8);
      },
      { database: flaky(database, () => isGone) },
    );
    expect(await replica.run()).toMatchObject({ state: 'done', done: 250 });
    const rows = await database('entity_results');
    expect(rows).toHaveLength(SERVICES);
  });

  it('end when the database is gone for long, and the next one is whole', async () => {
    let isGone = false;
    const replica = await start(
      judged => {
        isGone ||= judged === 150;
      },
      { database: flaky(database, () => isGone) },
    );
    await expect(replica.run()).rejects.toThrow('the database is gone');
    isGone = false;
    clock.pass(MINUTE);
    expect(await replica.run()).toMatchObject({ state: 'done', done: 250 });
    const { items } = await replica.scorecards.runs.list();
    expect(items.map(({ state }) => state)).toEqual(['done', 'interrupted']);
    expect([...(await replica.scorecards.view()).refs()]).toHaveLength(250);
    expect(await replica.scorecards.store.changes()).toEqual([]);
  });

  it('leave nothing behind when they are cancelled in the middle', async () => {
    const cancelling: Promise<unknown>[] = [];
    const replica = await start(judged => {
      if (judged !== 150) return;
      cancelling.push(
        replica.scorecards.runs.list().then(({ items }) => {
          return replica.scorecards.runs.cancel(items[0].id);
        }),
      );
    });
    const run = await replica.run();
    await Promise.all(cancelling);
    expect(run).toMatchObject({ state: 'cancelled', phase: 'ended' });
    expect(await database('entity_results')).toEqual([]);
    expect((await replica.scorecards.view()).evaluated).toBeNull();
    expect(await replica.meter.read('scorecards.run.count')).toMatchObject([
      { value: 1, attributes: { 'scorecards.run.state': 'cancelled' } },
    ]);
  });

  it('are interrupted when their backend ends, so that another may go on', async () => {
    const gate = aGate();
    const replica = await start(undefined, { collectors: [gate.collector] });
    const { id } = await replica.scorecards.runs.start(
      {},
      { by: null, trigger: 'schedule' },
    );
    await gate.reached;
    await replica.engine.stop();
    expect(await replica.scorecards.runs.get(id)).toMatchObject({
      state: 'interrupted',
    });
    const other = await start();
    await other.tasks.schedule();
    await other.engine.settled();
    expect((await other.scorecards.runs.list()).items).toMatchObject([
      { state: 'done', trigger: 'restart' },
      { state: 'interrupted' },
    ]);
  });

  describe('of several replicas', () => {
    const person = { by: 'user:default/ann', trigger: 'person' as const };

    it('wait for one that overlaps, with their place, and are not queued twice', async () => {
      const gate = aGate();
      const one = await start(undefined, { collectors: [gate.collector] });
      const other = await start();
      const first = await one.scorecards.runs.start({}, person);
      await gate.reached;
      const scope = 'group:acme/checkout';
      const second = await other.scorecards.runs.start({ scope }, person);
      const third = await other.scorecards.runs.start({}, person);
      const again = await one.scorecards.runs.start({}, person);
      expect([first.state, second.state, third.state]).toEqual([
        ...['running', 'queued', 'queued'],
      ]);
      expect([second.place, third.place]).toEqual([1, 2]);
      expect(again.id).toBe(third.id);
      await other.tasks.tending();
      expect(other.judged()).toBe(0);
      gate.open();
      await one.engine.settled();
      await other.tasks.tending();
      await other.engine.settled();
      const { items } = await one.scorecards.runs.list();
      expect(items.map(({ state }) => state)).toEqual(['done', 'done', 'done']);
      expect(one.judged() + other.judged()).toBe(3 * SERVICES);
    });

    it('run beside one another where they do not overlap', async () => {
      const entities = [
        ...[BASICS, aGroup('checkout'), aGroup('search')],
        aService('pay', { color: 'green' }),
        aService('find', { color: 'red', owner: 'search' }),
      ];
      const gate = aGate();
      const one = await start(undefined, {
        ...{ collectors: [gate.collector], entities },
      });
      const other = await start(undefined, { entities });
      await one.scorecards.runs.start({ scope: 'group:acme/checkout' }, person);
      await gate.reached;
      expect(await other.run({ scope: 'group:acme/search' })).toMatchObject({
        ...{ state: 'done', done: 1 },
      });
      gate.open();
      await one.engine.settled();
      for (const { scorecards } of [one, other])
        expect([...(await scorecards.view()).refs()].sort()).toEqual([
          ...['component:acme/find', 'component:acme/pay'],
        ]);
    });

    it('are done by one when both would begin it', async () => {
      const one = await start();
      const other = await start();
      await Promise.all([
        one.scorecards.runs.start({}, person),
        other.scorecards.runs.start({}, person),
      ]);
      await Promise.all([one.tasks.tending(), other.tasks.tending()]);
      await Promise.all([one.engine.settled(), other.engine.settled()]);
      const { items } = await one.scorecards.runs.list();
      expect(one.judged() + other.judged()).toBe(items.length * SERVICES);
    });
  });
});
