import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { Database } from '@banyan/backstage-plugin-banyan-node';
import { aComponent, aReplica, until } from '../__testUtils__/aReplica';
import { FakeClock, NOON } from '../__testUtils__/FakeClock';
import { Producer } from '../__testUtils__/Producer';
import { ID } from '../__testUtils__/readings';
import { testDatabases } from '../__testUtils__/testDatabases';

const databases = testDatabases();

type Replica = Awaited<ReturnType<typeof aReplica>>;

const stateOf = ({ live }: Replica, id = ID) => live.get(id)?.rollUp.state;

const SHOP_CALLS = [{ to: 'component:acme/prices', mode: 'sync' }];

describe('reading breakers', () => {
  const producers: Producer[] = [];
  const replicas: Replica[] = [];
  let database: Database;

  beforeEach(async () => {
    database = await databases.migrated();
  });

  afterEach(async () => {
    await Promise.all(replicas.splice(0).map(each => each.stop()));
    await Promise.all(producers.splice(0).map(each => each.stop()));
  });

  const aProducer = async () => {
    const producer = await new Producer().start();
    producers.push(producer);
    return producer;
  };

  const started = async (options: Partial<Parameters<typeof aReplica>[0]>) => {
    const replica = await aReplica({ database, ...options });
    replicas.push(replica);
    return replica;
  };

  /** A shop whose breaker is read at the endpoint `shop`. */
  const aShop = async (
    producer: Producer,
    options: Partial<Parameters<typeof aReplica>[0]> = {},
  ) =>
    started({
      entities: [
        aComponent('shop', {
          annotations: { 'banyan/breakers-opossum': 'shop:/breakers' },
          calls: SHOP_CALLS,
        }),
      ],
      ...options,
      config: {
        endpoints: { shop: producer.base },
        timeout: { milliseconds: 200 },
        ...options.config,
      },
    });

  it('reads what an annotation names, finds out who calls whom, and records what changes', async () => {
    const producer = await aProducer();
    const shop = await aShop(producer);
    await until(shop.clock, () => stateOf(shop) === 'closed');
    expect(shop.live.get(ID)).toMatchObject({
      entityRef: 'component:acme/shop',
      dependencyRef: 'component:acme/prices',
      source: 'opossum:acme/shop',
      orders: ['force-open', 'force-closed', 'disable', 'reset'],
      simulated: false,
      readings: [{ instance: 'shop' }],
    });
    expect(shop.live.sources()).toMatchObject([
      {
        id: 'opossum:acme/shop',
        type: 'opossum',
        title: 'shop',
        health: 'ok',
        problem: null,
        entityRefs: ['component:acme/shop'],
        breakers: 1,
      },
    ]);
    producer.state = 'open';
    await until(shop.clock, () => stateOf(shop) === 'open');
    const transitions = await shop.store.transitions({});
    expect(transitions).toMatchObject([
      { breakerId: ID, from: 'closed', to: 'open', name: 'prices' },
    ]);
  });

  it('reads what the configuration names, of services that are told by name', async () => {
    const producer = await aProducer();
    const replica = await started({
      entities: [aComponent('shop')],
      config: {
        endpoints: { shop: producer.base },
        fleet: { url: producer.base },
        sources: [{ id: 'all', type: 'opossum', url: 'shop:/', title: 'All' }],
      },
    });
    await until(replica.clock, () => stateOf(replica) === 'closed');
    expect(replica.live.get(ID)).toMatchObject({
      source: 'all',
      simulated: true,
    });
    expect(replica.live.get(ID)?.dependencyRef).toBeUndefined();
  });

  it('says whose breakers it left out because the catalog does not have them', async () => {
    const producer = await aProducer();
    const replica = await started({
      config: {
        endpoints: { shop: producer.base },
        sources: [{ id: 'all', type: 'opossum', url: 'shop:/' }],
      },
    });
    await until(
      replica.clock,
      () => replica.live.sources()[0]?.health === 'ok',
    );
    expect(replica.live.sources()[0].problem).toContain('component:acme/shop');
    expect(replica.live.current()).toEqual([]);
  });

  it.each<[string, NonNullable<Producer['answer']>]>([
    ['is down', request => request.socket.destroy()],
    ['is slow', () => {}],
    ['answers with garbage', (_, response) => response.end('<html>')],
    ['refuses', (_, response) => response.writeHead(503).end()],
    ['is too large', (_, response) => response.end('x'.repeat(200_000))],
  ])(
    'does not know the state of a breaker whose source %s, until it is back',
    async (_, answer) => {
      const producer = await aProducer();
      const other = await aProducer();
      const shop = await aShop(producer, {
        config: {
          endpoints: { shop: producer.base, other: other.base },
          timeout: { milliseconds: 100 },
          largestAnswer: 100_000,
          sources: [
            {
              id: 'other',
              type: 'opossum',
              url: 'other:/',
              component: 'acme/x',
            },
          ],
        },
      });
      producer.state = 'open';
      await until(shop.clock, () => stateOf(shop) === 'open');
      await until(
        shop.clock,
        () => stateOf(shop, 'acme:x:prices') === 'closed',
      );
      producer.answer = answer;
      await until(shop.clock, () => stateOf(shop) !== 'open');
      const { rollUp } = shop.live.get(ID) ?? {};
      expect(rollUp?.state).toBe('unknown');
      expect(rollUp?.unknownBecause).toBeTruthy();
      expect(stateOf(shop, 'acme:x:prices')).toBe('closed');
      producer.answer = undefined;
      await until(shop.clock, () => stateOf(shop) === 'open');
      expect(await shop.store.transitions({})).toEqual([]);
    },
  );

  it('looks at no address twice at a time, and waits longer for one that keeps failing', async () => {
    const producer = await aProducer();
    const shop = await aShop(producer);
    await until(shop.clock, () => stateOf(shop) === 'closed');
    producer.answer = request => request.socket.destroy();
    for (let i = 0; i < 240; i++) {
      await shop.clock.advance(500);
      await new Promise(done => {
        setTimeout(done, 1);
      });
    }
    expect(producer.mostUnderway).toBe(1);
    // Once a second it would be 120 times.
    expect(producer.reads).toBeLessThan(30);
    expect(producer.reads).toBeGreaterThan(5);
  });

  it('says once that a source cannot be read, and once that it can be again', async () => {
    const producer = await aProducer();
    const shop = await aShop(producer);
    await until(shop.clock, () => stateOf(shop) === 'closed');
    await shop.clock.advance(20_000);
    producer.answer = request => request.socket.destroy();
    const events = async () =>
      (await shop.store.events({ kinds: ['source'] })).items;
    await until(shop.clock, async () => (await events()).length === 1);
    await shop.clock.advance(60_000);
    expect(shop.logger.warn).toHaveBeenCalledTimes(1);
    producer.answer = undefined;
    await until(shop.clock, async () => (await events()).length === 2);
    const messages = (await events()).map(({ message }) => message).reverse();
    expect(messages[0]).toContain('shop (opossum) cannot be read');
    expect(messages[1]).toBe('shop (opossum) is well again');
    expect((await events())[0].entityRef).toBe('component:acme/shop');
  });

  it('follows the catalog: what is added is read, what is gone is dropped, the rest goes on', async () => {
    const producer = await aProducer();
    const other = await aProducer();
    const entities = [
      aComponent('shop', {
        annotations: { 'banyan/breakers-opossum': 'shop:/breakers' },
      }),
    ];
    const shop = await aShop(producer, {
      entities,
      config: { endpoints: { shop: producer.base, other: other.base } },
    });
    await until(shop.clock, () => stateOf(shop) === 'closed');
    entities.push(
      aComponent('bank', {
        annotations: {
          'banyan/breakers-opossum': 'other:/1, other:/2',
          'banyan/breakers-carrier-pigeon': 'other:/',
          'banyan/breakers-prometheus': 'nowhere:/metrics',
        },
      }),
    );
    const instances = () =>
      shop.live
        .get('acme:bank:prices')
        ?.readings.map(({ instance }) => instance)
        .sort();
    await until(shop.clock, () => instances()?.length === 2);
    expect(instances()).toEqual(['bank-1', 'bank-2']);
    const problems = () =>
      shop.live
        .sources()
        .flatMap(({ id, problem }) =>
          problem === null ? [] : [[id, problem]],
        );
    await until(shop.clock, () => problems().length === 2);
    expect(problems()).toEqual([
      [
        'carrier-pigeon:acme/bank',
        expect.stringContaining('no kind of source'),
      ],
      ['prometheus:acme/bank', expect.stringContaining('no endpoint')],
    ]);
    const before = shop.live.get(ID)?.readings[0].observedAt ?? 0;
    entities.pop();
    await until(shop.clock, () => shop.live.sources().length === 1);
    expect(shop.live.get('acme:bank:prices')).toBeUndefined();
    await shop.clock.advance(2_000);
    await until(
      shop.clock,
      () => (shop.live.get(ID)?.readings[0].observedAt ?? 0) > before,
    );
  });

  it('goes on after a restart in the middle of an open spell: since stays, nothing is told twice', async () => {
    const producer = await aProducer();
    const clock = new FakeClock();
    const first = await aShop(producer, { clock });
    await until(clock, () => stateOf(first) === 'closed');
    producer.state = 'open';
    await until(clock, () => stateOf(first) === 'open');
    const { since, episodeSince } = first.live.get(ID) ?? {};
    expect(since).toBeGreaterThan(NOON);
    await first.stop();
    await clock.advance(30_000);
    const second = await aShop(producer, { clock });
    await until(clock, () => stateOf(second) === 'open');
    expect(second.live.get(ID)).toMatchObject({ since, episodeSince });
    producer.state = 'closed';
    await until(clock, () => stateOf(second) === 'closed');
    expect(
      (await second.store.transitions({})).map(({ from, to }) => [from, to]),
    ).toEqual([
      ['closed', 'open'],
      ['open', 'closed'],
    ]);
  });

  it('loses no change that came while nobody watched, even after a kill', async () => {
    const producer = await aProducer();
    const clock = new FakeClock();
    const first = await aShop(producer, { clock });
    await until(clock, () => stateOf(first) === 'closed');
    producer.state = 'open';
    await until(
      clock,
      async () => (await first.store.transitions({})).length === 1,
    );
    // Not stopped: its leases are still there, and expire.
    const isolated = new FakeClock(clock.now() + 60_000);
    producer.state = 'closed';
    const second = await aShop(producer, { clock: isolated });
    await until(isolated, () => stateOf(second) === 'closed');
    expect(await second.store.transitions({})).toMatchObject([
      { to: 'open' },
      { from: 'open', to: 'closed' },
    ]);
  });

  it('has every source read by one of two replicas, and every replica answer', async () => {
    const producer = await aProducer();
    const clock = new FakeClock();
    const a = await aShop(producer, { clock });
    await until(clock, () => stateOf(a) === 'closed');
    const b = await aShop(producer, { clock });
    await until(clock, () => stateOf(b) === 'closed');
    producer.state = 'open';
    await until(clock, () => stateOf(a) === 'open');
    await until(clock, () => stateOf(b) === 'open');
    await clock.advance(5_000);
    expect(stateOf(b)).toBe('open');
    expect(b.live.get(ID)?.since).toBe(a.live.get(ID)?.since);
    expect(b.live.sources()).toMatchObject([{ health: 'ok', breakers: 1 }]);
    expect(await b.store.transitions({})).toHaveLength(1);
    const before = producer.reads;
    await clock.advance(10_000);
    expect(producer.reads - before).toBeLessThanOrEqual(11);
    expect(producer.mostUnderway).toBe(1);
  });

  it('is read by the other replica when the one that read it has died', async () => {
    const producer = await aProducer();
    const clock = new FakeClock();
    const dying = new FakeClock();
    const a = await aShop(producer, { clock: dying });
    await until(dying, () => stateOf(a) === 'closed');
    await clock.advance(dying.now() - clock.now());
    // From here on time stands still for the first one, as if it were dead.
    const b = await aShop(producer, { clock });
    producer.state = 'open';
    await until(clock, () => stateOf(b) === 'open');
    expect(await b.store.transitions({})).toMatchObject([{ to: 'open' }]);
    // It comes back, sees that it is no longer asked, and tells nothing twice.
    await until(dying, () => dying.now() > clock.now());
    expect(await b.store.transitions({})).toHaveLength(1);
  });

  it('reads on while the database is locked, and writes everything once it is not', async () => {
    const producer = await aProducer();
    let isLocked = false;
    const locked = new Proxy(database, {
      apply(target, self, args) {
        if (isLocked) throw new Error('SQLITE_BUSY: database is locked');
        return Reflect.apply(target, self, args);
      },
      get(target, key) {
        if (isLocked && key === 'transaction')
          throw new Error('SQLITE_BUSY: database is locked');
        return Reflect.get(target, key);
      },
    });
    const shop = await aShop(producer, { database: locked });
    await until(shop.clock, () => stateOf(shop) === 'closed');
    isLocked = true;
    await shop.clock.advance(5_000);
    for (const state of ['open', 'half-open', 'closed']) {
      producer.state = state;
      await until(shop.clock, () => stateOf(shop) === state);
    }
    await shop.clock.advance(30_000);
    await until(shop.clock, () => stateOf(shop) === 'closed');
    isLocked = false;
    await shop.clock.advance(5_000);
    expect((await shop.store.transitions({})).map(({ to }) => to)).toEqual([
      'open',
      'half-open',
      'closed',
    ]);
    expect(shop.logger.error).not.toHaveBeenCalled();
  });

  it('carries out orders where the breaker runs, and looks at once what became of it', async () => {
    const producer = await aProducer();
    const shop = await aShop(producer, { config: { poll: { hours: 1 } } });
    await until(shop.clock, () => stateOf(shop) === 'closed');
    producer.state = 'open';
    expect(await shop.live.order(ID, 'force-open')).toEqual([
      { instance: 'shop' },
    ]);
    expect(producer.orders).toEqual(['{"order":"force-open"}']);
    const before = shop.clock.now();
    await until(shop.clock, () => stateOf(shop) === 'open');
    expect(shop.clock.now() - before).toBeLessThan(60_000);
    await expect(shop.live.order('acme:shop:x', 'reset')).rejects.toThrow(
      'No source tells',
    );
    await producer.stop();
    const [{ problem }] = await shop.live.order(ID, 'reset');
    expect(problem).toBeTruthy();
  });

  it('counts readings, failures, durations and breakers', async () => {
    const producer = await aProducer();
    const shop = await aShop(producer);
    await until(shop.clock, () => stateOf(shop) === 'closed');
    producer.answer = request => request.socket.destroy();
    await until(shop.clock, () => stateOf(shop) === 'unknown');
    const type = { 'circuit_breakers.source.type': 'opossum' };
    const read = async (name: string) =>
      (await shop.meter.read(`circuit_breakers.${name}`)).map(
        ({ attributes }) => attributes,
      );
    expect(await read('reading.count')).toContainEqual(type);
    expect(await read('source.failures')).toContainEqual(type);
    expect(await read('source.read.duration')).toContainEqual(type);
    expect(await shop.meter.read('circuit_breakers.breaker.count')).toEqual([
      { value: 1, attributes: { 'circuit_breakers.breaker.state': 'unknown' } },
    ]);
  });

  it.each<[string, () => AsyncIterable<Entity[]>]>([
    [
      'is down',
      () => {
        throw new Error('The catalog is down');
      },
    ],
    [
      'hangs',
      async function* hanging() {
        await new Promise(() => {});
      },
    ],
  ])('goes on with the same sources while the catalog %s', async (_, fail) => {
    const producer = await aProducer();
    let isFailing = false;
    const entities = [
      aComponent('shop', {
        annotations: { 'banyan/breakers-opossum': 'shop:/breakers' },
      }),
    ];
    const catalog = catalogServiceMock.mock({
      streamEntities: request =>
        isFailing
          ? fail()
          : catalogServiceMock({ entities }).streamEntities(request),
    });
    const shop = await aShop(producer, { services: { catalog } });
    await until(shop.clock, () => stateOf(shop) === 'closed');
    isFailing = true;
    await shop.clock.advance(61_000);
    producer.state = 'open';
    await until(shop.clock, () => stateOf(shop) === 'open');
    expect(shop.logger.warn).toHaveBeenCalledTimes(1);
  });
});
