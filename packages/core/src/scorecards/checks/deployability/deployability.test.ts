import type { CatalogEntity } from '../../../graph';
import { aCompany } from '../../../testing';
import type { FactSets } from '../../factSets';
import {
  type Around,
  daysAgo,
  evidenceOf,
  looksAt,
  said,
  states,
} from '../__testUtils__/judging';

type Deploy = FactSets['deploys']['deploys'][number];

const deploys = (list: Partial<Deploy>[], since = daysAgo(70)) => ({
  deploys: {
    since,
    deploys: list.map((each, at) => ({
      at: daysAgo(1 + at),
      result: 'success' as const,
      ...each,
    })),
  },
});

const many = (count: number, details: Partial<Deploy> = {}) =>
  Array.from({ length: count }, () => ({ ...details }));

/** A shop and a stock of two teams. */
const company = () =>
  aCompany()
    .organization('acme')
    .squad('web')
    .owns('shop')
    .squad('back')
    .owns('stock');

describe('DEP-01, a pipeline of its own', () => {
  const deployedBy = (own: object, other: object) =>
    aCompany()
      .squad('web')
      .system('front')
      .component('shop', own)
      .component('basket', other)
      .squad('back')
      .component('stock', other);
  const main = { pipeline: 'main' };
  const front = { ...main, system: 'system:acme/front' };

  it.each([
    [
      'no-data: nobody states what deploys it: set banyan/pipeline',
      deployedBy({}, main),
    ],
    ['pass: nothing else is deployed by it', deployedBy(main, {})],
    ['fail: its pipeline deploys 2 components more', deployedBy(front, front)],
    [
      'pass: its pipeline deploys 1 component more, all of one system and one team',
      aCompany()
        .squad('web')
        .system('front')
        .component('shop', front)
        .component('basket', front),
    ],
    [
      'fail: its pipeline deploys 1 component more',
      aCompany()
        .squad('web')
        .system('front')
        .component('shop', front)
        .component('basket', main),
    ],
    [
      'pass: nothing else is deployed by it',
      deployedBy(main, { ...main, lifecycle: 'deprecated' }),
    ],
  ])('%s', (expected, of) => {
    expect(said('DEP-01', of, 'shop')).toBe(expected);
  });
});

describe('DEP-02, released alone', () => {
  const r = (...releases: string[]) => releases.map(release => ({ release }));

  it.each([
    [
      'no-data: no deploys are known: let its pipeline push the set deploys',
      undefined,
      undefined,
    ],
    ['no-data: 1 deploy within 90 days, too few to say', many(1), many(1)],
    [
      'fail: released together with 1 component of other teams',
      r('r1', 'r2', 'r3'),
      r('r1', 'r2', 'r4'),
    ],
    [
      'pass: 3 deploys, none that has to wait for another team',
      r('r1', 'r2', 'r3'),
      r('r1', 'r4', 'r5'),
    ],
    // The same half hour by chance, as long as no release says so.
    [
      'pass: 3 deploys, none that has to wait for another team',
      many(3),
      many(3),
    ],
    // Two of eleven are less than a fifth, for either of them.
    [
      'pass: 11 deploys, none that has to wait for another team',
      [...r('r1', 'r2'), ...many(9)],
      [...r('r1', 'r2'), ...many(9)],
    ],
  ])('%s', (expected, shop, stock) => {
    const told = {
      shop: shop ? deploys(shop) : {},
      stock: stock ? deploys(stock) : {},
    };
    expect(said('DEP-02', company(), 'shop', { told })).toBe(expected);
  });

  it('names the other with how often', () => {
    const both = deploys(r('r1', 'r2'));
    const told = { shop: both, stock: both };
    expect(evidenceOf('DEP-02', company(), 'shop', { told })).toEqual([
      'stock: 2 of 2 deploys in one release within 30 minutes',
    ]);
  });

  it('does not mind what one team releases together', () => {
    const both = deploys(r('r1', 'r2'));
    const of = aCompany().squad('web').owns('shop', 'stock');
    expect(
      said('DEP-02', of, 'shop', { told: { shop: both, stock: both } }),
    ).toBe('pass: 2 deploys, none that has to wait for another team');
  });
});

describe('DEP-03, no distributed monolith', () => {
  const withStores = (shared: boolean) => {
    const of = company()
      .store('orders')
      .store('goods')
      .depends('shop', 'orders')
      .depends('stock', 'goods');
    return shared ? of.depends('shop', 'goods') : of;
  };
  const alone = deploys([{ release: 'a1' }, { release: 'a2' }]);
  const other = deploys([{ release: 'b1' }, { release: 'b2' }]);

  it.each([
    [
      'pass: 0 of 100 points, less than 20 expected: 0 % of components released in lockstep, 0 % of stores shared by teams',
      withStores(false),
      { shop: alone, stock: other },
    ],
    [
      // 35 x 1/2
      'pass: 18 of 100 points, less than 20 expected: 0 % of components released in lockstep, 50 % of stores shared by teams',
      withStores(true),
      { shop: alone, stock: other },
    ],
    [
      // 40 x 1 + 25 x 1
      'fail: 65 of 100 points, less than 20 expected: 100 % of components released in lockstep, 0 % of stores shared by teams',
      withStores(false),
      { shop: alone, stock: alone },
    ],
    [
      // 35 x 1/2 + 25 x 1/3: one of three releases is of both teams
      'warn: 26 of 100 points, less than 20 expected: 0 % of components released in lockstep, 50 % of stores shared by teams',
      withStores(true),
      {
        shop: alone,
        stock: deploys([{ release: 'b1' }, { release: 'a2' }]),
      },
    ],
    [
      'no-data: no score without named releases and data stores: let pipelines push the set deploys, each with the id of its release',
      withStores(true),
      { shop: deploys(many(3)), stock: deploys(many(3)) },
    ],
  ])('%s', (expected, of, told) => {
    expect(said('DEP-03', of, 'group:acme/acme', { told })).toBe(expected);
  });

  it('stands on every store and every deploy that it counts', () => {
    const told = { shop: alone, stock: other };
    expect(
      evidenceOf('DEP-03', withStores(true), 'group:acme/acme', { told }),
    ).toEqual([
      'goods: a store that several teams use',
      'shop: uses it',
      'stock: uses it',
      'orders: a store of one team',
      'shop: deployed 2 times in a named release',
      'stock: deployed 2 times in a named release',
    ]);
  });

  it('looks at a domain that has something', () => {
    const empty = company().domain('retail');
    expect(said('DEP-03', empty, 'domain:acme/retail')).toBe(
      'not-applicable: no live component belongs to it',
    );
  });
});

describe('DEP-04 to DEP-06, how it is deployed', () => {
  it.each([
    ['DEP-04', 'no-data: no deploys are known', undefined],
    ['DEP-04', 'pass: on average 7 a week within 70 days', deploys(many(70))],
    [
      'DEP-04',
      'warn: on average 1 a week within 70 days, 7 are a good pace',
      deploys(many(10)),
    ],
    [
      'DEP-04',
      'fail: on average 0.9 a week within 70 days, 1 or more expected',
      deploys(many(9)),
    ],
    [
      'DEP-04',
      'no-data: deploys are told for 6 days, 7 are needed',
      deploys(many(3), daysAgo(6)),
    ],
    [
      'DEP-04',
      'fail: on average 0 a week within 90 days, 1 or more expected',
      deploys([{ at: daysAgo(100) }], daysAgo(200)),
    ],
    ['DEP-05', 'no-data: no deploys are known', undefined],
    [
      'DEP-05',
      'pass: half of the deploys take 60 min or less, 60 at most expected; others waited 0 min, 0 expected',
      deploys([
        { minutes: 10, blockedMinutes: 0 },
        { minutes: 110, blockedMinutes: 0 },
      ]),
    ],
    [
      'DEP-05',
      'fail: half of the deploys take 61 min or less',
      deploys(many(3, { minutes: 61, blockedMinutes: 0 })),
    ],
    [
      'DEP-05',
      'fail: how long a deploy takes is not told; others waited 5 min, 0 expected',
      deploys(many(1, { blockedMinutes: 5 })),
    ],
    [
      'DEP-05',
      'no-data: half of the deploys take 5 min or less, 60 at most expected; whether others wait is not told: push minutes and blockedMinutes',
      deploys(many(1, { minutes: 5 })),
    ],
    ['DEP-06', 'no-data: no deploys are known', undefined],
    ['DEP-06', 'no-data: no deploy within 90 days', deploys([])],
    [
      'DEP-06',
      'pass: 3 of 20 deploys failed (15 %, 15 % at most expected)',
      deploys([...many(3, { result: 'failure' }), ...many(17)]),
    ],
    [
      'DEP-06',
      'fail: 1 of 6 deploys failed (16.7 %, 15 % at most expected)',
      deploys([...many(1, { result: 'failure' }), ...many(5)]),
    ],
  ])('%s: %s', (id, expected, shop) => {
    const told: Around['told'] = shop ? { shop } : {};
    expect(said(id, company(), 'shop', { told })).toContain(expected);
  });

  it('says what to connect', () => {
    expect(
      looksAt('DEP-04', { type: 'service', lifecycle: 'production' }),
    ).toBe(true);
    expect(
      looksAt('DEP-04', { type: 'library', lifecycle: 'production' }),
    ).toBe(false);
  });
});

describe('DEP-07, no cycle of systems', () => {
  const inFront = { system: 'system:acme/front' };
  const inRear = { system: 'system:acme/rear' };
  const systems = (rear: object = {}) =>
    aCompany()
      .squad('web')
      .system('front')
      .system('rear')
      .component('shop', inFront)
      .component('stock', { ...inRear, ...rear });

  it.each([
    ['not-applicable: it needs no other system, and none needs it', systems()],
    ['pass: no way leads back to it', systems().calls('shop', 'stock')],
    [
      'fail: in a cycle of 2 systems, closed by 2 calls',
      systems().calls('shop', 'stock').calls('stock', 'shop'),
    ],
    [
      'pass: no way leads back to it',
      systems()
        .calls('shop', 'stock')
        .calls('stock', 'shop', { mode: 'async' }),
    ],
    [
      'fail: in a cycle of 2 systems, closed by 2 calls',
      systems().calls('shop', 'stock').depends('stock', 'shop'),
    ],
    [
      'not-applicable: it needs no other system, and none needs it',
      systems({ lifecycle: 'deprecated' })
        .calls('shop', 'stock')
        .calls('stock', 'shop'),
    ],
  ])('%s', (expected, of) => {
    expect(said('DEP-07', of, 'system:acme/front')).toBe(expected);
  });

  const api = (type: string): CatalogEntity[] => [
    { ref: 'api:acme/xapi', kind: 'api', title: 'xapi', type },
  ];

  it.each([
    ['grpc', 'sync', 'fail'],
    ['asyncapi', 'sync', 'pass'],
    ['grpc', 'async', 'pass'],
  ])('counts an API of type %s, called %s: %s', (type, mode, verdict) => {
    const of = systems({ consumes: ['api:acme/xapi'] })
      .component('basket', { ...inFront, provides: ['api:acme/xapi'] })
      .calls('shop', 'stock');
    const calling =
      mode === 'async' ? of.calls('stock', 'basket', { mode }) : of;
    const beside = api(type);
    expect(said('DEP-07', calling, 'system:acme/front', { beside })).toContain(
      `${verdict}: `,
    );
  });

  it('shows the way round', () => {
    const of = systems().calls('shop', 'stock').calls('stock', 'shop');
    expect(evidenceOf('DEP-07', of, 'system:acme/rear')).toEqual([
      'front: step 1 of 2 round',
      'rear: step 2 of 2 round',
      'shop: calls stock',
      'stock: is called',
      'stock: calls shop',
      'shop: is called',
    ]);
  });
});

describe('DEP-08, what shares a process', () => {
  const part = (tier?: number) => ({
    subcomponentOf: 'component:acme/app',
    ...(tier === undefined ? {} : { tier }),
  });
  const app = (...tiers: (number | undefined)[]) =>
    tiers.reduce<ReturnType<typeof aCompany>>(
      (so, tier, at) => so.component(`xx${at}`, part(tier)),
      aCompany().squad('web').component('app', states({})),
    );

  it.each([
    ['pass: 1 component in one deployable, no tier 0 beside tier 3', app(0)],
    [
      'pass: 3 components in one deployable, no tier 0 beside tier 3',
      app(0, 1, 2),
    ],
    [
      'fail: 1 of tier 0 and 2 of tier 3 in one deployable of 3 components',
      app(0, 3, 3),
    ],
    [
      'no-data: 1 of 2 components in one deployable states no tier: set banyan/tier',
      app(0, undefined),
    ],
    [
      'fail: 1 of tier 0 and 1 of tier 3 in one deployable of 3 components',
      app(0, 3, undefined),
    ],
  ])('%s', (expected, of) => {
    expect(said('DEP-08', of, 'xx0')).toBe(expected);
  });

  it('looks at parts only', () => {
    expect(looksAt('DEP-08', {})).toBe(false);
    expect(looksAt('DEP-08', { ...part(), lifecycle: 'deprecated' })).toBe(
      false,
    );
  });
});
