import type { Database } from '@banyan/backstage-plugin-banyan-node';
import type { PushedTraffic } from '@banyan/backstage-plugin-banyan-common';
import { aCapability, aMigration, REF } from '../__testUtils__/aMigration';
import { aReplica, HOUR, MINUTE, NOON } from '../__testUtils__/aReplica';
import { FakeSource } from '../__testUtils__/FakeSource';
import { testDatabases } from '../__testUtils__/testDatabases';

const databases = testDatabases();

const aPush = (more: Partial<PushedTraffic> = {}): PushedTraffic => ({
  migrationRef: REF,
  capability: 'stock',
  from: NOON - MINUTE,
  to: NOON,
  new: { requests: 30, errors: 1 },
  legacy: { requests: 70 },
  ...more,
});

describe('what is pushed', () => {
  let database: Database;

  beforeEach(async () => {
    database = await databases.migrated();
  });

  const aShop = (capability = {}) =>
    aReplica({
      database,
      entities: [
        aMigration([
          aCapability('stock', { traffic: undefined, ...capability }),
          aCapability('prices'),
        ]),
        aMigration(undefined, {
          name: 'careful',
          halt: { metric: 'incidents', above: 5 },
        }),
      ],
      config: {
        sources: [
          { id: 'edge', type: 'fleet', url: 'http://edge.acme.io' },
          { id: 'jobs', type: 'push', simulated: true },
        ],
      },
    });

  type Shop = Awaited<ReturnType<typeof aShop>>;

  const push = (shop: Shop, ...traffic: PushedTraffic[]) =>
    shop.takePushed({ traffic, metrics: [] });

  it('is traffic like any other', async () => {
    const shop = await aShop();
    expect(await push(shop, aPush({ intendedPercent: 30 }))).toEqual({
      taken: 1,
      refused: [],
    });
    expect(await shop.recent()).toEqual([
      {
        migrationRef: REF,
        capability: 'stock',
        source: 'push',
        simulated: false,
        from: NOON - MINUTE,
        to: NOON,
        new: { requests: 30, errors: 1, latency: null },
        legacy: { requests: 70, errors: null, latency: null },
        intendedPercent: 30,
        intendedSince: NOON - MINUTE,
        parallelRun: null,
        isWell: true,
      },
    ]);
    expect(await shop.sources()).toMatchObject([
      { id: 'edge' },
      { id: 'jobs', health: 'waiting' },
      { id: 'push', health: 'ok', readAt: NOON },
    ]);
  });

  it('is of the source that pushes by the catalog', async () => {
    const shop = await aShop({ traffic: { source: 'jobs' } });
    await push(shop, aPush());
    expect(await shop.recent()).toMatchObject([
      { source: 'jobs', simulated: true },
    ]);
    shop.clock.pass(10 * MINUTE);
    expect(await shop.sources()).toMatchObject([
      { id: 'edge' },
      {
        id: 'jobs',
        health: 'failing',
        problem: 'Nothing has been pushed since 2026-11-22 12:00 UTC',
      },
    ]);
  });

  it.each<[Partial<PushedTraffic>, string]>([
    [
      { migrationRef: 'migration:acme/gone' },
      'there is no migration migration:acme/gone in the catalog',
    ],
    [
      { capability: 'stok' },
      'migration:acme/shop has no capability stok; those that it has: stock, prices',
    ],
    [
      { to: NOON + MINUTE },
      'to: it lies 60 s in the future: is the clock right, and the time in milliseconds?',
    ],
    [
      { from: NOON - 3 * HOUR, to: NOON - 3 * HOUR + MINUTE },
      'from: 2026-11-22 09:00:00 UTC is longer ago than traffic is kept as it was told (2 hours)',
    ],
    [
      { from: NOON - HOUR - 1 },
      'it is of more than an hour: push it in shorter parts',
    ],
    [
      { new: undefined, legacy: undefined },
      'it tells nothing: expected new, legacy, parallelRun or intendedPercent',
    ],
    [
      { new: { requests: 1, errors: 2 } },
      'new.errors: there are more errors than requests',
    ],
    [
      { legacy: { requests: 1, latency: [{ atMostMs: 5, count: 1 }] } },
      'legacy.latency: expected bounds and counts that only grow, the last bound null',
    ],
  ])('is refused with %j', async (more, problem) => {
    const shop = await aShop();
    const good = aPush({ capability: 'prices' });
    expect(await push(shop, aPush(more), good)).toEqual({
      taken: 1,
      refused: [{ index: 'traffic.0', problem }],
    });
  });

  it('is taken once for each time', async () => {
    const shop = await aShop();
    const again = aPush({ from: NOON - MINUTE / 2, to: NOON + 1 });
    const problem =
      'it overlaps with what is known of 2026-11-22 11:59:00 to 2026-11-22 12:00:00 UTC: each time can be told once only';
    expect(await push(shop, aPush(), again)).toEqual({
      taken: 1,
      refused: [{ index: 'traffic.1', problem }],
    });
    expect((await push(shop, again)).refused).toMatchObject([{ problem }]);
    const next = aPush({ from: NOON, to: NOON + 1 });
    expect(await push(shop, next)).toMatchObject({ taken: 1 });
  });

  it('is all taken when several push at the same time, to two replicas', async () => {
    const [shop, other] = [await aShop(), await aShop()];
    const parts = [0, 1, 2, 3].map(at =>
      aPush({ from: NOON - (at + 1) * MINUTE, to: NOON - at * MINUTE }),
    );
    await Promise.all(
      parts.map((part, at) => push(at % 2 ? shop : other, part)),
    );
    expect(await shop.recent()).toMatchObject([{ new: { requests: 120 } }]);
  });

  it('tells of changes of the configured share, unless the gateway is read', async () => {
    const shop = await aShop();
    for (const [at, intendedPercent] of [40, 60, 10].entries()) {
      const time = { from: NOON + at * MINUTE, to: NOON + (at + 1) * MINUTE };
      shop.clock.pass(MINUTE);
      await push(
        shop,
        aPush({ ...time, intendedPercent }),
        aPush({ ...time, intendedPercent, capability: 'prices' }),
      );
    }
    expect((await shop.store.events({})).items).toMatchObject([
      {
        kind: 'rollback',
        capability: 'stock',
        from: 60,
        to: 10,
        origin: 'push',
      },
      { kind: 'weight', capability: 'stock', from: 40, to: 60, origin: 'push' },
    ]);
  });

  it('stands beside what is read: two sources, two answers', async () => {
    const gateway = new FakeSource();
    const shop = await aReplica({
      database,
      entities: [aMigration()],
      sources: [gateway],
    });
    const serve = () =>
      gateway.serve('orders', {
        new: { requests: 1 },
        legacy: { requests: 9 },
      });
    serve();
    await shop.looks(3, serve);
    await push(
      { ...shop } as Shop,
      aPush({ capability: 'orders', to: NOON - 1, from: NOON - MINUTE }),
    );
    const seen = (await shop.recent()).map(({ source, new: side }) => [
      source,
      side?.requests,
    ]);
    expect(new Map(seen as [string, number][])).toEqual(
      new Map([
        ['edge', 2],
        ['push', 30],
      ]),
    );
  });

  it('may be the value of a halt rule, the newest of them', async () => {
    const shop = await aShop();
    const careful = 'migration:acme/careful';
    const outcome = await shop.takePushed({
      traffic: [],
      metrics: [
        { migrationRef: careful, value: 4, at: NOON },
        { migrationRef: careful, value: 9, at: NOON - MINUTE },
        { migrationRef: careful, value: 9, at: NOON + HOUR },
        { migrationRef: REF, value: 1, at: NOON },
        { migrationRef: 'migration:acme/gone', value: 1, at: NOON },
      ],
    });
    expect(outcome).toEqual({
      taken: 2,
      refused: [
        {
          index: 'metrics.2',
          problem:
            'at: it lies 3600 s in the future: is the clock right, and the time in milliseconds?',
        },
        {
          index: 'metrics.3',
          problem:
            'migration:acme/shop has no halt rule: state spec.halt first',
        },
        {
          index: 'metrics.4',
          problem: 'there is no migration migration:acme/gone in the catalog',
        },
      ],
    });
    expect(await shop.store.metrics([careful, REF])).toEqual(
      new Map([[careful, { value: 4, at: NOON, origin: 'push' }]]),
    );
  });
});
