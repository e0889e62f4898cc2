import type { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import type { Database } from '@banyan/backstage-plugin-banyan-node';
import { aComponent, aReplica, until } from '../__testUtils__/aReplica';
import { FakeClock } from '../__testUtils__/FakeClock';
import { ID } from '../__testUtils__/readings';
import { testDatabases } from '../__testUtils__/testDatabases';

const databases = testDatabases();
const WINDOW_MS = 10_000;

type Options = Partial<Parameters<typeof aReplica>[0]>;

describe('telling the owner', () => {
  const stops: (() => Promise<unknown>)[] = [];
  let database: Database;

  beforeEach(async () => {
    database = await databases.migrated();
  });

  afterEach(async () => {
    await Promise.all(stops.splice(0).map(stop => stop()));
  });

  const aShop = async (options: Options = {}) => {
    const entities = [aComponent('shop')];
    const replica = await aReplica({ database, entities, ...options });
    stops.push(replica.stop);
    const { clock, live, sent } = replica;
    /** Pushes a state every second, as producers do. */
    const be = async (state: 'closed' | 'half-open' | 'open', seconds = 2) => {
      for (let i = 0; i < seconds; i++) {
        live.push(
          {
            readings: [
              {
                entityRef: 'component:acme/shop',
                name: 'prices',
                state,
                windowMs: WINDOW_MS,
                errorRate: state === 'open' ? 0.53 : 0,
              },
            ],
          },
          clock.now(),
        );
        await clock.advance(1_000);
      }
    };
    const titles = () => sent.map(({ payload }) => payload.title);
    await clock.advance(5_000);
    await be('closed');
    return { ...replica, be, titles };
  };

  const OPEN = 'Circuit breaker prices of shop is open';
  const CLOSED = 'Circuit breaker prices of shop is closed again';

  it('tells the group that owns the caller that a breaker opened, and writes it down', async () => {
    const { be, sent, store } = await aShop();
    await be('open');
    expect(sent).toEqual<NotificationSendOptions[]>([
      {
        recipients: { type: 'entity', entityRef: 'group:acme/checkout' },
        payload: {
          title: OPEN,
          description:
            'It stops calls now. Of the calls that were tried, 53 % failed.',
          link: '/circuit-breakers/b/acme%3Ashop%3Aprices',
          severity: 'high',
          topic: 'circuit-breakers',
          scope: 'circuit-breakers:acme:shop:prices',
        },
      },
    ]);
    const { items } = await store.events({ kinds: ['notification'] });
    expect(items).toMatchObject([
      {
        breakerId: ID,
        entityRef: 'component:acme/shop',
        to: 'open',
        by: 'group:acme/checkout',
      },
    ]);
  });

  it('tells it once an episode, and once that the episode is over', async () => {
    const { be, titles } = await aShop();
    await be('open');
    await be('half-open');
    await be('open');
    await be('closed', 8);
    await be('open');
    expect(titles()).toEqual([OPEN]);
    await be('closed', 9);
    expect(titles()).toEqual([OPEN]);
    await be('closed', 4);
    expect(titles()).toEqual([OPEN, CLOSED]);
    await be('closed', 60);
    await be('open');
    expect(titles()).toEqual([OPEN, CLOSED, OPEN]);
  });

  it('says nothing while the state is unknown', async () => {
    const { be, clock, live, titles } = await aShop();
    await be('open');
    await clock.advance(60_000);
    expect(live.get(ID)?.rollUp.state).toBe('unknown');
    expect(titles()).toEqual([OPEN]);
  });

  it('is quiet about a breaker that flaps', async () => {
    const { be, titles } = await aShop();
    for (let i = 0; i < 20; i++) {
      await be('open');
      await be('closed', 13);
    }
    // Five times until it counts as flapping; then it is told to be well only when it stays so.
    expect(titles().length).toBeLessThanOrEqual(12);
    const before = titles().length;
    await be('closed', 400);
    expect(titles().slice(before)).toEqual(
      titles()[before - 1] === OPEN ? [CLOSED] : [],
    );
  });

  it('tells nothing twice after a restart', async () => {
    const clock = new FakeClock();
    const first = await aShop({ clock });
    await first.be('open');
    expect(first.titles()).toEqual([OPEN]);
    await stops.pop()?.();
    const second = await aShop({ clock });
    await second.be('open');
    await second.be('closed', 14);
    expect(second.titles()).toEqual([CLOSED]);
  });

  it('is told by one replica of two', async () => {
    const clock = new FakeClock();
    const a = await aShop({ clock });
    const b = await aShop({ clock });
    await b.be('open', 5);
    expect([...a.titles(), ...b.titles()]).toEqual([OPEN]);
  });

  it('tries again when nobody could be told', async () => {
    let isDown = true;
    let count = 0;
    const send = async () => {
      if (isDown) throw new Error('notifications are down');
      count += 1;
    };
    const { be, clock, logger } = await aShop({
      services: { notifications: { send } },
    });
    await be('open', 10);
    expect(count).toBe(0);
    expect(logger.warn).toHaveBeenCalledTimes(1);
    isDown = false;
    await be('open', 31);
    await until(clock, () => count === 1);
    await be('open', 60);
    expect(count).toBe(1);
  });

  it('tells nobody when nobody owns the caller, or when it is turned off', async () => {
    const orphan = aComponent('shop');
    orphan.spec = { type: 'service' };
    const unowned = await aShop({ entities: [orphan] });
    await unowned.be('open');
    expect(unowned.titles()).toEqual([]);
    const off = await aShop({ config: { notifications: { enabled: false } } });
    await off.be('open');
    expect(off.titles()).toEqual([]);
  });
});
