import type { Database } from '@banyan/backstage-plugin-banyan-node';
import { aCapability, aMigration, REF } from '../__testUtils__/aMigration';
import {
  aReplica,
  FakeClock,
  MINUTE,
  NOON,
  SECOND,
} from '../__testUtils__/aReplica';
import { FakeSource } from '../__testUtils__/FakeSource';
import { testDatabases } from '../__testUtils__/testDatabases';

const databases = testDatabases();
const POLL = 10 * SECOND;

describe('collecting traffic', () => {
  let database: Database;
  let gateway: FakeSource;

  beforeEach(async () => {
    database = await databases.migrated();
    gateway = new FakeSource();
    gateway.intended.set('orders', 20);
    gateway.serve('orders', {
      new: { requests: 1_000 },
      legacy: { requests: 9_000 },
    });
  });

  type Options = Partial<Parameters<typeof aReplica>[0]>;

  const aShop = (options: Options = {}) =>
    aReplica({
      database,
      entities: [aMigration()],
      sources: [gateway],
      ...options,
    });

  const serve = (requests = 10) =>
    gateway.serve('orders', {
      new: { requests },
      legacy: { requests: 4 * requests },
    });

  const countOf = async () => {
    const [row] = await database('samples').sum({
      new: 'new_requests',
      legacy: 'legacy_requests',
    });
    return { new: Number(row.new), legacy: Number(row.legacy) };
  };

  it('counts what came since the look before, not what came before the first', async () => {
    const shop = await aShop();
    await shop.looks(1);
    expect(await countOf()).toEqual({ new: 0, legacy: 0 });
    await shop.looks(3, serve);
    expect(await countOf()).toEqual({ new: 30, legacy: 120 });
    expect(await shop.recent()).toEqual([
      {
        migrationRef: REF,
        capability: 'orders',
        source: 'edge',
        simulated: true,
        from: NOON + POLL,
        to: NOON + 4 * POLL,
        new: { requests: 30, errors: 0, latency: null },
        legacy: { requests: 120, errors: 0, latency: null },
        intendedPercent: 20,
        intendedSince: NOON + POLL,
        parallelRun: null,
        isWell: true,
      },
    ]);
  });

  it('goes on after a restart of the gateway with what it counted since', async () => {
    const shop = await aShop();
    await shop.looks(2, serve);
    gateway.restart();
    await shop.looks(1, () => serve(3));
    expect(await countOf()).toEqual({ new: 13, legacy: 52 });
  });

  it('knows nothing of a gap of more than three polls, and makes nothing up', async () => {
    const shop = await aShop();
    await shop.looks(2, serve);
    serve(500);
    shop.clock.pass(30 * MINUTE);
    await shop.looks(2, serve);
    expect(await countOf()).toEqual({ new: 20, legacy: 80 });
    const [{ from, to }] = await shop.recent();
    expect(to - from).toBe(POLL);
  });

  it('does not lose a single missed look', async () => {
    const shop = await aShop();
    await shop.looks(1);
    gateway.answer = () => Promise.reject(new Error('the gateway is down'));
    await shop.looks(2, serve);
    gateway.answer = undefined;
    await shop.looks(1, serve);
    expect(await countOf()).toEqual({ new: 30, legacy: 120 });
  });

  it('goes on at another replica where the first one ended', async () => {
    const clock = new FakeClock();
    const first = await aShop({ clock });
    await first.looks(2, serve);
    const second = await aShop({ clock });
    await second.looks(1, serve);
    expect(await countOf()).toEqual({ new: 20, legacy: 80 });
  });

  it('counts once when two replicas look at the same time', async () => {
    const clock = new FakeClock();
    const [first, second] = [await aShop({ clock }), await aShop({ clock })];
    await first.looks(1);
    gateway.intended.set('orders', 50);
    serve();
    clock.pass(POLL);
    // Both know the same state before either of them writes.
    let begin = () => {};
    const both = new Promise<void>(done => {
      begin = done;
    });
    gateway.answer = async target => {
      if (gateway.looks === 3) begin();
      await both;
      return gateway.readings(target);
    };
    await Promise.all([first.tasks.look(), second.tasks.look()]);
    expect(gateway.looks).toBe(3);
    expect(await countOf()).toEqual({ new: 10, legacy: 40 });
    const { items } = await first.store.events({});
    expect(items.map(({ kind }) => kind)).toEqual(['weight']);
  });

  it('leaves a minute without a database out, and goes on after it', async () => {
    let isGone = false;
    const fail = () => {
      if (isGone) throw new Error('the database is gone');
    };
    const frail = new Proxy(database, {
      apply(target, self, args) {
        fail();
        return Reflect.apply(target, self, args);
      },
      get(target, key) {
        if (key === 'transaction') fail();
        return Reflect.get(target, key);
      },
    });
    const shop = await aShop({ database: frail });
    await shop.looks(2, serve);
    isGone = true;
    for (let i = 0; i < 6; i++) {
      serve();
      shop.clock.pass(POLL);
      await expect(shop.tasks.look()).rejects.toThrow('the database is gone');
    }
    isGone = false;
    gateway.intended.set('orders', 0);
    await shop.looks(2, serve);
    expect(await countOf()).toEqual({ new: 20, legacy: 80 });
    const { items } = await shop.store.events({});
    expect(items).toMatchObject([{ kind: 'rollback', from: 20, to: 0 }]);
  });

  it('tells what the gateway does since the last change of its share, nothing older', async () => {
    const shop = await aShop();
    await shop.looks(5, serve);
    gateway.intended.set('orders', 50);
    const half = () =>
      gateway.serve('orders', {
        new: { requests: 7 },
        legacy: { requests: 7 },
      });
    await shop.looks(1, half);
    expect(await shop.recent()).toMatchObject([
      { new: null, legacy: null, intendedPercent: 50 },
    ]);
    await shop.looks(2, half);
    expect(await shop.recent()).toMatchObject([
      { new: { requests: 14 }, legacy: { requests: 14 } },
    ]);
  });

  it('keeps what a source of numbers by the minute tells apart, minute by minute', async () => {
    gateway.answer = async () => [
      {
        capability: 'orders',
        windowMs: MINUTE,
        new: { requests: 60, errors: null, latency: null },
        legacy: { requests: 0, errors: null, latency: null },
      },
    ];
    const shop = await aShop();
    await shop.looks(13);
    expect(await countOf()).toEqual({ new: 180, legacy: 0 });
  });

  it('does not take the same numbers for a standstill when their producer has not counted again', async () => {
    let at = 1;
    gateway.answer = async target =>
      gateway.readings(target).map(each => ({ ...each, observedAt: at }));
    const shop = await aShop();
    await shop.looks(1);
    // It counts each minute, and is asked more often.
    await shop.looks(5);
    at = 2;
    await shop.looks(1, () => serve(60));
    expect(await countOf()).toEqual({ new: 60, legacy: 240 });
    expect(await shop.recent()).toMatchObject([
      { from: NOON + POLL, to: NOON + 7 * POLL },
    ]);
  });

  it('goes on under the new name of a capability', async () => {
    const shop = await aShop();
    await shop.looks(2, serve);
    const renamed = aCapability('purchases', { formerly: ['orders'] });
    shop.entities.splice(0, 1, aMigration([renamed]));
    await shop.plans.refresh();
    const before = gateway.readings.bind(gateway);
    gateway.answer = async target =>
      before({
        ...target,
        capabilities: target.capabilities.map(each => ({
          ...each,
          name: 'orders',
        })),
      }).map(each => ({ ...each, capability: 'purchases' }));
    gateway.intended.set('orders', 10);
    await shop.looks(2, serve);
    expect(await countOf()).toEqual({ new: 30, legacy: 120 });
    const { items } = await shop.store.events({ migrationRefs: [REF] });
    expect(items).toMatchObject([
      { kind: 'rollback', capability: 'purchases' },
    ]);
    const { items: history } = await shop.store.trafficHistory({
      ...{ migrationRef: REF, capability: 'purchases', now: shop.clock.now() },
      ...{ from: NOON, to: shop.clock.now() },
    });
    expect(history.map(each => each.capability)).toEqual([
      'purchases',
      'purchases',
      'purchases',
    ]);
  });
});
