import type { Database } from '@banyan/backstage-plugin-banyan-node';
import {
  aCheck,
  acme,
  aScorecard,
  aService,
  isGreen,
} from '../__testUtils__/aCatalog';
import { aReplica, FakeClock, HOUR, MINUTE } from '../__testUtils__/aReplica';
import { testDatabases } from '../__testUtils__/testDatabases';

const databases = testDatabases();
const BASICS = aScorecard([{ id: 'TST-01', level: 'bronze' }]);

it('is proved on every database that is required', () => {
  expect(databases.isComplete).toBe(true);
});

describe.each(databases.ids)('runs, %s', kind => {
  let database: Database;

  beforeEach(async () => {
    database = await databases.migrated(kind);
  });

  const start = (parts: Partial<Parameters<typeof aReplica>[0]> = {}) =>
    aReplica({
      database,
      checks: [isGreen],
      entities: [BASICS, ...acme({ cart: 'green', pay: 'red' })],
      ...parts,
    });

  const repaint = (
    { catalog }: Awaited<ReturnType<typeof start>>,
    colors: Record<string, string | undefined>,
  ) => {
    catalog.entities = [BASICS, ...acme(colors)];
  };

  it('judge everything, and keep verdict, message and evidence', async () => {
    const { run, scorecards } = await start();
    expect(await run()).toMatchObject({
      ...{ state: 'done', phase: 'ended', done: 2, total: 2, changed: 0 },
      ...{ errors: [], place: null, startedBy: 'user:default/ann' },
    });
    const view = await scorecards.view();
    expect(view.evaluated).toMatchObject({ stale: false });
    expect([...view.refs()]).toEqual([
      'component:acme/cart',
      'component:acme/pay',
    ]);
    expect(view.verdictsOf('component:acme/pay')).toEqual(
      new Map([['TST-01', 'fail']]),
    );
    expect(view.mentions('component:acme/pay', 'TST-01')).toEqual([
      'group:acme/checkout',
    ]);
    const details = await view.details(['component:acme/pay']);
    expect(details.get('component:acme/pay')).toEqual([
      {
        check: 'TST-01',
        verdict: 'fail',
        message: 'it is red',
        evidence: [{ text: 'owned by', entityRef: 'group:acme/checkout' }],
      },
    ]);
  });

  it('say what changed, and since when; the first sight of an entity is no change', async () => {
    const replica = await start();
    const { clock, run, scorecards } = replica;
    await run();
    clock.pass(HOUR);
    repaint(replica, { cart: 'green', pay: 'green', mail: 'red' });
    expect(await run()).toMatchObject({ changed: 1, total: 3 });
    expect(await scorecards.store.changes()).toEqual([
      {
        ...{ entityRef: 'component:acme/pay', check: 'TST-01' },
        ...{ from: 'fail', to: 'pass', at: clock.at },
      },
    ]);
    const view = await scorecards.view();
    expect(view.firstAt('component:acme/pay')).toBe(clock.at - HOUR);
    expect(view.evaluatedAt('component:acme/pay')).toBe(clock.at);
    expect(view.evaluatedAt('component:acme/cart')).toBe(clock.at);
    expect(view.firstAt('component:acme/mail')).toBe(clock.at);
    expect(await scorecards.store.since()).toBe(clock.at - HOUR);
  });

  it('forget what is gone from the catalog, and keep one body for each entity', async () => {
    const replica = await start();
    const { clock, run, scorecards } = replica;
    await run();
    for (const pay of ['green', 'green', 'red', undefined]) {
      clock.pass(HOUR);
      repaint(replica, pay ? { cart: 'green', pay } : { cart: 'green' });
      await run();
    }
    expect([...(await scorecards.view()).refs()]).toEqual([
      'component:acme/cart',
    ]);
    const bodies = await database('entity_results').whereNotNull('body');
    expect(bodies).toHaveLength(1);
    const other = await start();
    expect([...(await other.scorecards.view()).refs()]).toEqual([
      'component:acme/cart',
    ]);
    const cart = 'component:acme/cart';
    expect((await other.scorecards.view()).evaluatedAt(cart)).toBe(clock.at);
    const details = await other.scorecards.store.details([cart]);
    expect(details.get(cart)?.results).toHaveLength(1);
  });

  it('judge a part of everything and leave the rest as it was', async () => {
    const replica = await start();
    const { clock, run, scorecards } = replica;
    await run();
    clock.pass(MINUTE);
    repaint(replica, { cart: 'red', pay: 'green' });
    expect(await run({ scope: 'component:acme/pay' })).toMatchObject({
      ...{ done: 1, total: 1, changed: 1 },
    });
    const view = await scorecards.view();
    expect(view.verdictsOf('component:acme/cart')?.get('TST-01')).toBe('pass');
    expect(view.verdictsOf('component:acme/pay')?.get('TST-01')).toBe('pass');
    await run({ scope: 'group:acme/company' });
    expect(
      (await scorecards.view())
        .verdictsOf('component:acme/cart')
        ?.get('TST-01'),
    ).toBe('fail');
  });

  it('judge some checks and keep what the others said', async () => {
    let isFine = true;
    const other = aCheck('TST-09', () => ({
      ...{ verdict: isFine ? 'pass' : 'fail', message: '', evidence: [] },
    }));
    const both = aScorecard([
      { id: 'TST-01', level: 'bronze' },
      { id: 'TST-09', level: 'silver' },
    ]);
    const replica = await start({
      checks: [isGreen, other],
      entities: [both, ...acme({ cart: 'green' })],
    });
    await replica.run();
    isFine = false;
    replica.catalog.entities = [both, ...acme({ cart: 'red' })];
    await replica.run({ checks: ['TST-09'] });
    const view = await replica.scorecards.view();
    expect(view.verdictsOf('component:acme/cart')).toEqual(
      new Map([
        ['TST-01', 'pass'],
        ['TST-09', 'fail'],
      ]),
    );
  });

  it('keep a long list of evidence short, and know all that it names', async () => {
    const refs = Array.from(
      { length: 250 },
      (_, at) => `component:acme/c${at}`,
    );
    const long = aCheck('TST-09', () => ({
      ...{ verdict: 'fail', message: '250 of them' },
      evidence: refs.map(entityRef => ({ text: 'one of them', entityRef })),
    }));
    const both = aScorecard([
      { id: 'TST-01', level: 'bronze' },
      { id: 'TST-09', level: 'silver' },
    ]);
    const replica = await start({
      checks: [isGreen, long],
      entities: [both, ...acme({ cart: 'green' })],
    });
    const cart = 'component:acme/cart';
    await replica.run();
    replica.catalog.entities = [both, ...acme({ cart: 'red' })];
    expect(await replica.run({ checks: ['TST-01'] })).toMatchObject({
      changed: 1,
    });
    const view = await replica.scorecards.view();
    expect(view.mentions(cart, 'TST-09')).toEqual(refs);
    const results = (await view.details([cart])).get(cart) ?? [];
    const { evidence } = results.filter(({ check }) => check === 'TST-09')[0];
    expect(evidence).toHaveLength(101);
    expect(evidence.at(-1)).toEqual({ text: 'and 150 more' });
  });

  it('refuse what does not exist, and drafts', async () => {
    const { run } = await start({
      entities: [
        aScorecard([{ id: 'TST-01', level: 'bronze' }], { draft: true }),
        ...acme({ cart: 'green' }),
      ],
    });
    await expect(run({ scope: 'group:acme/nobody' })).rejects.toThrow(
      'There is no group:acme/nobody',
    );
    await expect(run({ checks: ['TST-01'] })).rejects.toThrow(
      'TST-01 stands in no published scorecard',
    );
    await expect(
      run({ scorecards: ['scorecard:acme/basics'] }),
    ).rejects.toThrow('is a draft');
  });

  it('say which check could not judge, and spoil nothing else', async () => {
    const broken = aCheck('TST-09', () => {
      throw new Error('divided by zero');
    });
    const { run, scorecards } = await start({
      checks: [isGreen, broken],
      entities: [
        aScorecard([
          { id: 'TST-01', level: 'bronze' },
          { id: 'TST-09', level: 'gold' },
        ]),
        ...acme({ cart: 'green' }),
      ],
    });
    expect(await run()).toMatchObject({
      state: 'done',
      errors: [
        {
          where: 'check TST-09',
          message: expect.stringContaining('divided by zero'),
          entityRef: 'component:acme/cart',
        },
      ],
    });
    const view = await scorecards.view();
    expect(view.verdictsOf('component:acme/cart')?.get('TST-01')).toBe('pass');
  });

  it('fail when the catalog cannot be read, and leave the results as they were', async () => {
    const replica = await start();
    const { catalog, run, scorecards } = replica;
    await run();
    catalog.isDown = true;
    expect(await run()).toMatchObject({
      state: 'failed',
      errors: [{ where: 'run', message: 'the catalog is down' }],
    });
    const before = (await scorecards.view()).evaluated;
    catalog.isDown = false;
    expect(await run()).toMatchObject({ state: 'done', changed: 0 });
    expect((await scorecards.view()).evaluated).not.toEqual(before);
  });

  it('are due by the schedule, at once when nothing has run, and wait for a catalog', async () => {
    const clock = new FakeClock();
    const { catalog, engine, scorecards, tasks } = await start({
      clock,
      entities: [],
    });
    await tasks.schedule();
    expect((await scorecards.runs.list()).items).toEqual([]);
    catalog.entities = [BASICS, aService('cart', { color: 'green' })];
    clock.pass(MINUTE);
    const triggers = async () => {
      await tasks.schedule();
      await engine.settled();
      const { items } = await scorecards.runs.list();
      return items.map(({ state, trigger }) => `${trigger} ${state}`);
    };
    expect(await triggers()).toEqual(['schedule done']);
    expect(await triggers()).toEqual(['schedule done']);
    expect(await scorecards.runs.nextAt()).toBe(clock.at + HOUR);
    clock.pass(HOUR);
    expect(await triggers()).toEqual(['schedule done', 'schedule done']);
  });

  it('are listed in pages, newest first', async () => {
    const { clock, run, scorecards } = await start();
    const ids: string[] = [];
    for (let i = 0; i < 3; i++) {
      clock.pass(MINUTE);
      ids.unshift((await run()).id);
    }
    const first = await scorecards.runs.list({ limit: 2 });
    const cursor = first.nextCursor ?? undefined;
    const second = await scorecards.runs.list({ limit: 2, cursor });
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids);
    expect(second.nextCursor).toBeNull();
  });
});
