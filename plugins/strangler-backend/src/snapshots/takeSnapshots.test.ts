import type { Database } from '@banyan/backstage-plugin-banyan-node';
import { aCapability, aMigration, REF } from '../__testUtils__/aMigration';
import { aReplica, DAY, HOUR, NOON } from '../__testUtils__/aReplica';
import { FakeSource } from '../__testUtils__/FakeSource';
import { testDatabases } from '../__testUtils__/testDatabases';

const databases = testDatabases();
const TODAY = NOON - 12 * HOUR;

describe('snapshots', () => {
  let database: Database;

  beforeEach(async () => {
    database = await databases.migrated();
  });

  const aShop = async () => {
    const gateway = new FakeSource();
    const entities = [
      aMigration([
        aCapability('orders', { data: 'owned' }),
        aCapability('stock', {
          history: [{ at: '2026-11-02', stage: 'migrated' }],
        }),
      ]),
    ];
    const sources = [gateway];
    const shop = await aReplica({ database, entities, sources });
    const serve = () =>
      gateway.serve('orders', {
        new: { requests: 1 },
        legacy: { requests: 3 },
      });
    return { ...shop, gateway, serve };
  };

  it('hold the four figures of a day, one row however often they are taken', async () => {
    const shop = await aShop();
    await shop.tasks.snapshots();
    const before = { migrationRef: REF, day: TODAY, count: 50, data: 100 };
    expect(await shop.store.snapshots([REF])).toEqual([
      { ...before, weight: 60, traffic: null },
    ]);
    await shop.looks(4, shop.serve);
    await shop.tasks.snapshots();
    await shop.tasks.snapshots();
    expect(await shop.store.snapshots([REF])).toEqual([
      { ...before, weight: 60, traffic: 25 },
    ]);
  });

  it('go on with the day, and begin a new row with the next', async () => {
    const shop = await aShop();
    shop.gateway.intended.set('orders', 20);
    await shop.looks(3, shop.serve);
    await shop.tasks.snapshots();
    shop.gateway.intended.set('orders', 40);
    await shop.looks(1, shop.serve);
    shop.clock.pass(HOUR);
    await shop.tasks.snapshots();
    shop.clock.pass(DAY);
    await shop.tasks.snapshots();
    expect(await shop.store.snapshots([REF])).toMatchObject([
      { day: TODAY, weight: 70, traffic: 25 },
      { day: TODAY + DAY, weight: 70, traffic: null },
    ]);
  });

  it('are one row a day whichever replica takes them', async () => {
    const [a, b] = [await aShop(), await aShop()];
    await Promise.all([a.tasks.snapshots(), b.tasks.snapshots()]);
    expect(await a.store.snapshots([REF])).toHaveLength(1);
  });
});
