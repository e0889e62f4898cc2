import type { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import type { JsonObject } from '@backstage/types';
import type { Database } from '@banyan/backstage-plugin-banyan-node';
import { aMigration, REF } from '../__testUtils__/aMigration';
import { aReplica, DAY, FakeClock, NOON } from '../__testUtils__/aReplica';
import { FakeSource } from '../__testUtils__/FakeSource';
import { testDatabases } from '../__testUtils__/testDatabases';

const databases = testDatabases();

describe('telling the owner', () => {
  let database: Database;

  beforeEach(async () => {
    database = await databases.migrated();
  });

  type Options = {
    halt?: JsonObject;
    config?: JsonObject;
    clock?: FakeClock;
    send?: (notification: NotificationSendOptions) => Promise<void>;
  };

  const aShop = async ({ halt, ...options }: Options = {}) => {
    const gateway = new FakeSource();
    const spec = halt ? { halt } : {};
    const shop = await aReplica({
      database,
      entities: [aMigration(undefined, spec)],
      sources: [gateway],
      ...options,
    });
    /** Serves for a minute, with so many errors of 20 on the new side at each look. */
    const minute = (errors: number) =>
      shop.looks(6, () =>
        gateway.serve('orders', {
          new: { requests: 20, errors },
          legacy: { requests: 80, errors: 0 },
        }),
      );
    const titles = () => shop.sent.map(({ payload }) => payload.title);
    const findings = async () =>
      (await shop.store.events({ kinds: ['finding'] })).items;
    gateway.intended.set('orders', 20);
    await minute(0);
    return { ...shop, findings, gateway, minute, titles };
  };

  const WORSE =
    'The new side of orders (Shop to services) does worse than legacy';

  it('that the new side does worse: once, with what and where', async () => {
    const shop = await aShop();
    expect(shop.sent).toEqual([]);
    await shop.minute(5);
    await shop.minute(5);
    expect(shop.sent).toEqual([
      {
        recipients: { type: 'entity', entityRef: 'group:acme/checkout' },
        payload: {
          title: WORSE,
          description: expect.stringMatching(
            /^The new side does worse than legacy: .*\.$/,
          ),
          link: '/migrations/acme/shop',
          severity: 'high',
          topic: 'strangler',
          scope: `strangler:parity:${REF}:orders`,
        },
      },
    ]);
    expect(await shop.findings()).toMatchObject([
      {
        capability: 'orders',
        origin: 'banyan',
        evidence: 'parity',
        migrationRef: REF,
      },
    ]);
  });

  it('again when it is worse again after it was well for a while', async () => {
    const shop = await aShop();
    await shop.minute(5);
    for (let i = 0; i < 7; i++) await shop.minute(0);
    await shop.minute(5);
    expect(shop.titles()).toEqual([WORSE]);
    for (let i = 0; i < 17; i++) await shop.minute(0);
    await shop.minute(9);
    expect(shop.titles()).toEqual([WORSE, WORSE]);
    expect(await shop.findings()).toHaveLength(2);
  });

  it('once, whichever replica sees it', async () => {
    const clock = new FakeClock();
    const first = await aShop({ clock });
    await first.minute(5);
    const second = await aShop({ clock });
    await second.minute(5);
    expect([...first.titles(), ...second.titles()]).toEqual([WORSE]);
  });

  it('that the halt rule says stop, by what the gateway served', async () => {
    const halt = {
      metric: 'error rate',
      measure: 'error-rate',
      above: 10,
      unit: '%',
    };
    const shop = await aShop({ halt });
    await shop.minute(1);
    expect(shop.titles()).not.toContain(
      'The halt rule of Shop to services says stop',
    );
    await shop.minute(15);
    expect(shop.titles()).toContain(
      'The halt rule of Shop to services says stop',
    );
    expect((await shop.store.metrics([REF])).get(REF)).toMatchObject({
      origin: 'traffic',
      value: expect.closeTo(28.2, 1),
    });
  });

  it('that the halt rule says stop, by what a source measures', async () => {
    const halt = {
      ...{ metric: 'incidents a week', baseline: 2, multiplier: 2 },
      traffic: { source: 'edge', query: 'incidents' },
    };
    const shop = await aShop({ halt });
    shop.gateway.value = async () => 3;
    await shop.minute(0);
    expect(shop.sent).toEqual([]);
    shop.gateway.value = async () => 4;
    await shop.minute(0);
    expect(shop.sent.map(({ payload }) => payload.description)).toEqual([
      'Incidents a week: now 4; it stops at 2 × the baseline of 2: stop and find the cause.',
    ]);
    shop.gateway.value = () => Promise.reject(new Error('out of order'));
    await shop.minute(0);
    expect(shop.logger.warn).toHaveBeenCalledTimes(1);
    expect((await shop.store.metrics([REF])).get(REF)?.value).toBe(4);
    for (let i = 0; i < 6; i++) await shop.minute(0);
    expect((await shop.store.metrics([REF])).get(REF)).toBeUndefined();
  });

  it('that a capability was rolled back, once, not of what is history', async () => {
    const shop = await aShop();
    shop.gateway.intended.set('orders', 5);
    await shop.minute(0);
    await shop.store.recordEvent({
      ...{ migrationRef: REF, capability: 'orders', stage: 'canary', to: 1 },
      ...{ kind: 'rollback', origin: 'recorded', at: NOON - 30 * DAY },
      message: 'goes back to 1 %',
    });
    await shop.minute(0);
    expect(shop.sent.map(({ payload }) => payload)).toMatchObject([
      {
        title: 'orders (Shop to services) was rolled back',
        description:
          'Rolled back: the gateway is configured to send 5 % to the new side, 20 % before.',
        severity: 'normal',
      },
    ]);
    expect(await shop.findings()).toEqual([]);
  });

  it('is tried again when it fails, and is on record once', async () => {
    let isDown = true;
    const shop = await aShop({
      send: async () => {
        if (isDown) throw new Error('the notifications are down');
      },
    });
    await shop.minute(5);
    expect(shop.sent).toEqual([]);
    isDown = false;
    await shop.minute(5);
    expect(shop.titles()).toEqual([WORSE]);
    expect(await shop.findings()).toHaveLength(1);
    expect(shop.logger.warn).toHaveBeenCalledTimes(1);
  });

  it('is not done when it is turned off, and is on record all the same', async () => {
    const shop = await aShop({
      config: {
        notifications: { enabled: false },
        sources: [{ id: 'edge', type: 'fleet', url: 'http://edge.acme.io' }],
      },
    });
    await shop.minute(5);
    expect(shop.sent).toEqual([]);
    expect(await shop.findings()).toHaveLength(1);
  });
});
