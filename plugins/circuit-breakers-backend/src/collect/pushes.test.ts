import { aComponent, aReplica, until } from '../__testUtils__/aReplica';
import { FakeClock, NOON } from '../__testUtils__/FakeClock';
import { ID, inWords } from '../__testUtils__/readings';
import { testDatabases } from '../__testUtils__/testDatabases';

const databases = testDatabases();
const SHOP = 'component:acme/shop';

type State = 'closed' | 'half-open' | 'open';

describe.each(databases.ids)('producers that push, on %s', id => {
  const stops: (() => Promise<unknown>)[] = [];

  afterEach(async () => {
    await Promise.all(stops.splice(0).map(stop => stop()));
  });

  /** Replicas that share a database and a clock. */
  const replicas = async (count: number) => {
    const database = await databases.migrated(id);
    const patienceMs = id === 'SQLITE_3' ? 0 : 15;
    const clock = new FakeClock(NOON, { patienceMs });
    const entities = [
      aComponent('shop', {
        annotations: { 'banyan/breakers-push': 'true' },
        calls: [{ to: 'component:acme/prices', mode: 'sync' }],
      }),
    ];
    const all: Awaited<ReturnType<typeof aReplica>>[] = [];
    for (let i = 0; i < count; i++) {
      const config = { push: { every: { seconds: 5 } } };
      const each = await aReplica({ database, clock, entities, config });
      stops.push(each.stop);
      all.push(each);
    }
    await until(clock, () =>
      all.every(({ live }) => live.sources().length > 0),
    );
    return { all, clock, entities };
  };

  const reading = (state: State, more: object = {}) => ({
    entityRef: SHOP,
    name: 'prices',
    state,
    ...more,
  });

  it('shows what was pushed, of components of the catalog only', async () => {
    const { all, clock } = await replicas(1);
    const [{ live }] = all;
    expect(live.sources()).toMatchObject([
      { id: 'push:acme/shop', type: 'push', health: 'waiting' },
    ]);
    const outcome = live.push(
      {
        readings: [
          reading('open', { entityRef: 'acme/SHOP', instance: 'pod-1' }),
          reading('open', { entityRef: 'component:acme/ghost' }),
          reading('open', { entityRef: 'not a reference' }),
        ],
      },
      clock.now(),
      { simulated: true },
    );
    expect(outcome).toEqual({
      accepted: 1,
      unknownRefs: ['component:acme/ghost', 'not a reference'],
    });
    expect(live.current()).toMatchObject([
      {
        id: ID,
        dependencyRef: 'component:acme/prices',
        source: 'push:acme/shop',
        simulated: true,
        orders: [],
        rollUp: { state: 'open' },
      },
    ]);
    expect(live.sources()).toMatchObject([{ health: 'ok', simulated: true }]);
  });

  it('does not know the state of a producer that is silent for three times as long as it may be', async () => {
    const { all, clock } = await replicas(1);
    const [{ live }] = all;
    live.push({ readings: [reading('closed')] }, clock.now());
    await clock.advance(15_000);
    expect(live.get(ID)?.rollUp.state).toBe('closed');
    await clock.advance(1);
    expect(live.get(ID)?.rollUp.state).toBe('unknown');
    expect(live.sources()).toMatchObject([{ health: 'silent' }]);
  });

  it('corrects the moments of a producer whose clock is off', async () => {
    const { all, clock } = await replicas(1);
    const [{ live, store }] = all;
    const push = (state: State, since: number, delayMs: number) =>
      live.push(
        {
          // Its clock is an hour ahead.
          sentAt: clock.now() + 3_600_000 - delayMs,
          readings: [reading(state, { since: since + 3_600_000 })],
        },
        clock.now(),
      );
    push('closed', NOON - 60_000, 0);
    await clock.advance(5_000);
    const openedAt = clock.now() - 2_000;
    push('open', openedAt, 0);
    for (const delayMs of [900, 30]) {
      await clock.advance(1_000);
      push('open', openedAt, delayMs);
    }
    expect(live.get(ID)?.since).toBe(openedAt);
    expect(await store.transitions({})).toMatchObject([
      { from: 'closed', to: 'open', at: openedAt },
    ]);
  });

  it('is told to replicas in turn, and yet no change is lost or doubled', async () => {
    const { all, clock } = await replicas(2);
    const [a, b] = all;
    const states: State[] = ['closed', 'open', 'half-open', 'closed', 'open'];
    for (const [at, state] of states.entries()) {
      const to = at % 2 === 0 ? a : b;
      to.live.push({ readings: [reading(state)] }, clock.now());
      await clock.advance(2_500);
    }
    for (const { live, store } of all) {
      expect(live.get(ID)?.rollUp.state).toBe('open');
      expect(live.get(ID)?.since).toBe(a.live.get(ID)?.since);
      const transitions = await store.transitions({});
      expect(transitions.map(({ from, to }) => `${from} → ${to}`)).toEqual([
        'closed → open',
        'open → half-open',
        'half-open → closed',
        'closed → open',
      ]);
      expect(inWords(transitions)).toHaveLength(4);
    }
  });

  it('is told twice at once to two replicas, and recorded once', async () => {
    const { all, clock } = await replicas(2);
    for (const state of ['closed', 'open'] as const) {
      for (const { live } of all)
        live.push({ readings: [reading(state)] }, clock.now());
      await clock.advance(100);
    }
    await clock.advance(5_000);
    expect(await all[0].store.transitions({})).toHaveLength(1);
  });

  it('is forgotten with its component', async () => {
    const { all, clock, entities } = await replicas(1);
    const [{ live }] = all;
    live.push({ readings: [reading('closed')] }, clock.now());
    entities[0] = aComponent('bank');
    await until(clock, () => live.sources().length === 0);
    expect(live.current()).toEqual([]);
  });
});
