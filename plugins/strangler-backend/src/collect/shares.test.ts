import type { Database } from '@banyan/backstage-plugin-banyan-node';
import { stateAt } from '@banyan/core';
import { aCapability, aMigration, REF } from '../__testUtils__/aMigration';
import { aReplica, HOUR, NOON, SECOND } from '../__testUtils__/aReplica';
import { FakeSource } from '../__testUtils__/FakeSource';
import { testDatabases } from '../__testUtils__/testDatabases';

const databases = testDatabases();
const ANN = 'user:acme/ann';

describe('the share that a gateway is configured to', () => {
  let database: Database;
  let gateway: FakeSource;

  beforeEach(async () => {
    database = await databases.migrated();
    gateway = new FakeSource();
    gateway.intended.set('orders', 20);
  });

  type Options = Partial<Parameters<typeof aReplica>[0]>;

  const aShop = async (options: Options = {}) => {
    const shop = await aReplica({
      database,
      entities: [aMigration()],
      sources: [gateway],
      ...options,
    });
    const eventsOf = async () => (await shop.store.events({})).items;
    const ordersNow = async () => {
      const plan = await shop.plans.get(REF);
      const [orders] = plan?.migration.capabilities ?? [];
      return stateAt(orders, shop.clock.now());
    };
    return { ...shop, eventsOf, ordersNow };
  };

  const steering = {
    migrationRef: REF,
    capability: 'orders',
    by: ANN,
    reason: 'The week was calm',
  };

  it('is no event when it is seen for the first time', async () => {
    gateway.intended.set('orders', 70);
    const shop = await aShop();
    await shop.looks(3);
    expect(await shop.eventsOf()).toEqual([]);
  });

  it('is part of the history once it changes, by nobody in the portal', async () => {
    const shop = await aShop();
    await shop.looks(2);
    gateway.intended.set('orders', 50.5);
    await shop.looks(2);
    expect(await shop.eventsOf()).toEqual([
      {
        id: expect.any(String),
        migrationRef: REF,
        capability: 'orders',
        at: NOON + 30 * SECOND,
        stated: '2026-11-22T12:00:30.000Z',
        kind: 'weight',
        stage: 'canary',
        from: 20,
        to: 50.5,
        data: null,
        origin: 'gateway',
        by: null,
        reason: null,
        incident: null,
        evidence: 'observed',
        message:
          'the gateway is configured to send 50.5 % to the new side, 20 % before',
      },
    ]);
    expect(await shop.ordersNow()).toMatchObject({
      percent: 50.5,
      stage: 'canary',
      event: { origin: 'gateway', by: null },
    });
  });

  it('that falls is a rollback, once, however often it is seen', async () => {
    const shop = await aShop();
    await shop.looks(1);
    gateway.intended.set('orders', 0);
    await shop.looks(5);
    expect(await shop.eventsOf()).toMatchObject([
      { kind: 'rollback', from: 20, to: 0, stage: 'legacy' },
    ]);
    expect(await shop.ordersNow()).toMatchObject({ stage: 'legacy' });
  });

  it.each<[number, string, string]>([
    [100, 'canary', 'migrated'],
    [100, 'retired', 'retired'],
    [40, 'blocked', 'canary'],
    [0, 'shadow', 'shadow'],
  ])('of %s %% makes of %s %s', async (percent, before, after) => {
    const history = [{ at: '2026-11-01', stage: before, percent: 20 }];
    const entities = [aMigration([aCapability('orders', { history })])];
    const shop = await aShop({ entities });
    await shop.looks(1);
    gateway.intended.set('orders', percent);
    await shop.looks(1);
    expect(await shop.ordersNow()).toMatchObject({ stage: after, percent });
  });

  it('is moved by an order, which is on record with who gave it and why', async () => {
    const shop = await aShop();
    await shop.looks(1);
    shop.clock.pass(3 * SECOND);
    await shop.steer({ ...steering, percent: 30 });
    expect(gateway.orders).toEqual([{ capability: 'orders', percent: 30 }]);
    const [weight, order] = await shop.eventsOf();
    expect(order).toMatchObject({
      kind: 'order',
      by: ANN,
      reason: 'The week was calm',
      from: 20,
      to: 30,
      message: 'told edge to send 30 % to the new side',
    });
    expect(weight).toMatchObject({
      kind: 'weight',
      origin: 'gateway',
      by: ANN,
      reason: 'The week was calm',
    });
    expect(await shop.recent()).toMatchObject([{ intendedPercent: 30 }]);
  });

  it('is not put down to an order that it does not follow', async () => {
    const shop = await aShop();
    await shop.looks(1);
    await shop.steer({ ...steering, percent: 30 });
    gateway.intended.set('orders', 10);
    await shop.looks(1);
    expect(await shop.eventsOf()).toMatchObject([
      { kind: 'rollback', by: null, from: 30, to: 10 },
      { kind: 'weight', by: ANN },
      { kind: 'order' },
    ]);
  });

  it('stays as it is when the gateway refuses: whoever ordered it learns why', async () => {
    const shop = await aShop();
    await shop.looks(1);
    gateway.steer = () =>
      Promise.reject(new Error('It is frozen until Monday'));
    await expect(shop.steer({ ...steering, percent: 30 })).rejects.toThrow(
      'edge was not moved to 30 %: It is frozen until Monday',
    );
    gateway.intended.set('orders', 30);
    await shop.looks(1);
    const [weight, refused] = await shop.eventsOf();
    expect(refused).toMatchObject({ kind: 'order', by: ANN, to: null });
    expect(weight).toMatchObject({ kind: 'weight' });
  });

  it('can be moved only where a source can', async () => {
    const entities = [
      aMigration([
        aCapability('orders'),
        aCapability('stock', { traffic: { source: 'jobs' } }),
        { name: 'prices', history: [] },
      ]),
    ];
    const config = {
      sources: [
        { id: 'edge', type: 'fleet', url: 'http://edge.acme.io' },
        { id: 'jobs', type: 'push' },
      ],
    };
    const shop = await aShop({ entities, config });
    const may = (name: string) => shop.maySteer(REF, name);
    expect(await Promise.all(['orders', 'stock', 'prices'].map(may))).toEqual([
      true,
      false,
      false,
    ]);
    await expect(
      shop.steer({ ...steering, capability: 'prices', percent: 1 }),
    ).rejects.toThrow('The share of prices cannot be moved from here');
  });

  it('is what the gateway says only while it can be asked', async () => {
    const shop = await aShop();
    await shop.looks(1);
    gateway.answer = () => Promise.reject(new Error('gone'));
    await shop.looks(2);
    expect(await shop.recent()).toMatchObject([{ isWell: true }]);
    await shop.looks(1);
    expect(await shop.recent()).toMatchObject([
      { isWell: false, intendedPercent: 20 },
    ]);
    shop.clock.pass(HOUR);
    expect(await shop.recent()).toEqual([]);
  });
});
