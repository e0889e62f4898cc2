import type { Database } from '@banyan/backstage-plugin-banyan-node';
import { acme, aScorecard, isGreen } from '../__testUtils__/aCatalog';
import { aReplica, DAY, HOUR } from '../__testUtils__/aReplica';
import { testDatabases } from '../__testUtils__/testDatabases';

const databases = testDatabases();
const BASICS = aScorecard([{ id: 'TST-01', level: 'bronze' }]);
const CART = 'component:acme/cart';

describe.each(databases.ids)('what is kept, %s', kind => {
  let database: Database;

  beforeEach(async () => {
    database = await databases.migrated(kind);
  });

  const start = async () => {
    const replica = await aReplica({
      ...{ checks: [isGreen], database },
      config: { retention: { changes: { days: 10 }, runs: 3 } },
    });
    return {
      ...replica,
      async paint(color: string) {
        replica.clock.pass(HOUR);
        replica.catalog.entities = [BASICS, ...acme({ cart: color })];
        return replica.run();
      },
    };
  };

  it('are the newest runs, and those on which present results rest', async () => {
    const { paint, scorecards, tasks } = await start();
    const first = await paint('green');
    for (let i = 0; i < 5; i++) await paint('green');
    await tasks.retention();
    const { items } = await scorecards.runs.list();
    expect(items).toHaveLength(4);
    expect(items.at(-1)?.id).toBe(first.id);
    const other = await start();
    const view = await other.scorecards.view();
    expect(view.verdictsOf(CART)?.get('TST-01')).toBe('pass');
    expect((await view.details([CART])).get(CART)).toHaveLength(1);
  });

  it('are changes for as long as the settings say, even of runs that are no longer listed', async () => {
    const { clock, paint, scorecards, tasks } = await start();
    for (const color of ['green', 'red', 'green', 'red', 'green', 'green'])
      await paint(color);
    await tasks.retention();
    expect(await scorecards.store.changes()).toHaveLength(4);
    expect((await scorecards.runs.list()).items.length).toBeLessThan(5);
    clock.pass(11 * DAY);
    await paint('red');
    await tasks.retention();
    expect(await scorecards.store.changes()).toMatchObject([
      { from: 'pass', to: 'fail' },
    ]);
  });

  it('is nothing of a run that was interrupted and never resumed', async () => {
    const { clock, paint, scorecards, tasks } = await start();
    await paint('green');
    const { id } = await paint('red');
    await database('runs')
      .where({ id })
      .update({ state: 'interrupted', done_no: null });
    expect(await scorecards.store.changes()).toEqual([]);
    clock.pass(2 * HOUR);
    await tasks.retention();
    const { seq } = await database('runs').where({ id }).first();
    expect(await database('entity_results').where('run_seq', seq)).toEqual([]);
    expect(await database('verdict_changes')).toEqual([]);
  });

  it('is told of by the entity, by the check and since when', async () => {
    const { clock, paint, scorecards } = await start();
    await paint('green');
    await paint('red');
    await paint('green');
    const { store } = scorecards;
    const at = clock.at;
    expect(await store.changes({ refs: [CART], limit: 1 })).toMatchObject([
      { to: 'pass', at },
    ]);
    expect(await store.changes({ refs: ['component:acme/pay'] })).toEqual([]);
    expect(await store.changes({ checks: ['TST-02'] })).toEqual([]);
    expect(await store.changes({ from: at })).toHaveLength(1);
    const many = Array.from({ length: 600 }, (_, i) => `component:acme/c${i}`);
    expect(await store.changes({ refs: [...many, CART] })).toHaveLength(2);
    expect(
      (await store.lastRuns(2)).map(({ finishedAt }) => finishedAt),
    ).toEqual([at, at - HOUR]);
  });
});
