import { aCapability, aMigration, REF } from '../__testUtils__/aMigration';
import { aReplica, MINUTE } from '../__testUtils__/aReplica';
import { FakeSource } from '../__testUtils__/FakeSource';
import { testDatabases } from '../__testUtils__/testDatabases';

const databases = testDatabases();

describe('a source that is unwell', () => {
  const entities = [
    aMigration([
      aCapability('orders'),
      aCapability('stock', { traffic: { source: 'odd' } }),
    ]),
  ];
  const config = {
    sources: [
      { id: 'edge', type: 'fleet', url: 'http://edge.acme.io' },
      { id: 'odd', type: 'odd', url: 'http://odd.acme.io', title: 'Odd' },
    ],
  };

  const twoSources = async () => {
    const [gateway, odd] = [new FakeSource(), new FakeSource('odd')];
    const serve = () => {
      for (const [name, source] of [
        ['orders', gateway],
        ['stock', odd],
      ] as const)
        source.serve(name, { new: { requests: 5 }, legacy: { requests: 5 } });
    };
    serve();
    const database = await databases.migrated();
    const sources = [gateway, odd];
    const shop = await aReplica({ database, entities, config, sources });
    const counts = async () =>
      Object.fromEntries(
        (await shop.recent()).map(each => [
          each.capability,
          each.new?.requests,
        ]),
      );
    const info = async (id: string) =>
      (await shop.sources()).find(each => each.id === id);
    return { ...shop, gateway, odd, serve, counts, info };
  };

  it.each<[string, () => Promise<unknown>, string]>([
    ['hangs', () => new Promise(() => {}), 'It took longer than 50 ms'],
    [
      'throws',
      () => {
        throw new Error('Odd is out of order');
      },
      'Odd is out of order',
    ],
    [
      'answers a text',
      async () => 'rubbish',
      'It does not answer with a list of readings',
    ],
  ])('that %s harms none but its own', async (_, answer, problem) => {
    const shop = await twoSources();
    await shop.looks(2, shop.serve);
    shop.odd.answer = answer;
    await shop.looks(4, shop.serve);
    expect(await shop.counts()).toEqual({ orders: 25, stock: 5 });
    expect(await shop.info('edge')).toMatchObject({ health: 'ok' });
    expect(await shop.info('odd')).toMatchObject({
      health: 'failing',
      problem,
    });
    expect(shop.logger.warn).toHaveBeenCalledTimes(1);
    const { items } = await shop.store.events({ kinds: ['source'] });
    expect(items).toMatchObject([
      { message: `Odd cannot be read: ${problem}`, migrationRef: REF },
    ]);
    shop.odd.answer = undefined;
    shop.clock.pass(MINUTE);
    await shop.looks(1, shop.serve);
    expect(await shop.info('odd')).toMatchObject({
      health: 'ok',
      problem: null,
    });
    expect(
      (await shop.store.events({ kinds: ['source'] })).items.map(
        ({ message }) => message,
      ),
    ).toEqual(['Odd is well again', `Odd cannot be read: ${problem}`]);
  });

  it.each<[string, object]>([
    ['a negative count', { new: { requests: -1, errors: 0, latency: null } }],
    ['no number', { new: { requests: 'many', errors: 0, latency: null } }],
    ['a share of 120 %', { intendedPercent: 120 }],
    ['a window of nothing', { windowMs: 0 }],
  ])('that tells %s is not believed, and the rest is', async (_, rubbish) => {
    const shop = await twoSources();
    shop.odd.answer = async () => [{ capability: 'stock', ...rubbish }];
    await shop.looks(3, shop.serve);
    expect(await shop.counts()).toEqual({ orders: 10 });
    expect(await shop.info('odd')).toMatchObject({
      health: 'ok',
      problem: 'What it tells of stock cannot be, and is left out',
    });
  });

  it('may tell of others and nothing of what was asked: this is said', async () => {
    const shop = await twoSources();
    shop.odd.answer = async () => [
      { capability: 'strange', new: { requests: 1, errors: 0, latency: null } },
    ];
    await shop.looks(3, shop.serve);
    expect(await shop.counts()).toEqual({ orders: 10 });
    expect(await shop.info('odd')).toMatchObject({
      problem: 'It tells nothing of stock',
    });
  });

  it('is asked ever more rarely, once a minute at least', async () => {
    const shop = await twoSources();
    shop.odd.answer = () => Promise.reject(new Error('gone'));
    await shop.looks(36);
    const tenMinutes = shop.odd.looks;
    expect(tenMinutes).toBeLessThan(14);
    await shop.looks(12);
    expect(shop.odd.looks).toBe(tenMinutes + 2);
  });

  it('of a type that nobody knows says which there are', async () => {
    const database = await databases.migrated();
    const sources = [new FakeSource()];
    const shop = await aReplica({ database, entities, config, sources });
    await shop.looks(1);
    expect(await shop.sources()).toMatchObject([
      { id: 'edge', health: 'ok' },
      {
        id: 'odd',
        health: 'failing',
        problem: 'There is no kind of source odd; those that there are: fleet',
      },
    ]);
  });

  it('is counted, with what was read and stored', async () => {
    const shop = await twoSources();
    shop.odd.answer = () => Promise.reject(new Error('gone'));
    await shop.looks(2, shop.serve);
    const fleet = { 'strangler.source.type': 'fleet' };
    const sum = async (name: string, attributes: object) =>
      (await shop.meter.read(`strangler.${name}`))
        .filter(
          each =>
            JSON.stringify(each.attributes) === JSON.stringify(attributes),
        )
        .reduce((total, { value }) => total + value, 0);
    expect(await sum('reading.count', fleet)).toBe(2);
    expect(await sum('sample.stored', fleet)).toBe(1);
    expect(await sum('source.failures', fleet)).toBe(0);
    const odd = { 'strangler.source.type': 'odd' };
    expect(await sum('source.failures', odd)).toBe(2);
  });
});
