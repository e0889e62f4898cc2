import type { CatalogEntity } from '../../../graph';
import { aCompany } from '../../../testing';
import { evidenceOf, judgement, looksAt, said } from '../__testUtils__/judging';

const kit = 'system:acme/kit';

/** A system of which each of these squads, in three units, owns one component. */
const systemOf = (...squads: string[]) => {
  const company = aCompany()
    .organization('acme')
    .tribe('music')
    .squad('web')
    .squad('pay')
    .tribe('ads')
    .squad('sell')
    .squad('bid')
    .tribe('ops')
    .squad('run')
    .system('kit');
  for (const [at, squad] of squads.entries())
    company.component(`c${at}`, {
      system: kit,
      owner: squad === 'nobody' ? undefined : `group:acme/${squad}`,
    });
  return company;
};

describe('CON-01, a home unit', () => {
  it.each([
    [
      'pass: one unit owns 4 of 5 components, 80 %; 80 % expected',
      systemOf('web', 'pay', 'web', 'web', 'sell'),
    ],
    [
      'warn: one unit owns 2 of 4 components, 50 %; 80 % expected',
      systemOf('web', 'pay', 'sell', 'bid'),
    ],
    [
      'fail: one unit owns 2 of 5 components, 40 %; 80 % expected',
      systemOf('web', 'pay', 'sell', 'bid', 'run'),
    ],
    [
      'not-applicable: 1 live component, judged from 2 on',
      systemOf('web').component('old', {
        system: kit,
        lifecycle: 'deprecated',
      }),
    ],
    [
      'no-data: 1 component of 2 in no known unit: set spec.owner',
      systemOf('web', 'nobody'),
    ],
    [
      'not-applicable: history: nothing live uses it or belongs to it',
      systemOf().system('kit', undefined, { era: 'monolith-2008' }),
    ],
  ])('%s', (expected, company) => {
    expect(said('CON-01', company, kit)).toBe(expected);
  });

  it('shows the owners, their units and the components', () => {
    expect(evidenceOf('CON-01', systemOf('web', 'web', 'sell'), kit)).toEqual([
      'web: owns 2 components of it',
      'sell: owns 1 component of it',
      'music: unit of one of these',
      'ads: unit of one of these',
      'c0: part of it',
      'c1: part of it',
      'c2: part of it',
    ]);
  });
});

describe('CON-02, few effective owners', () => {
  it.each([
    [
      'pass: 3.0 effective owner teams (3 teams), at most 3 expected',
      systemOf('web', 'pay', 'sell'),
    ],
    [
      'warn: 3.6 effective owner teams (4 teams), at most 3 expected',
      systemOf('web', 'web', 'pay', 'pay', 'sell', 'bid'),
    ],
    [
      'fail: 5.0 effective owner teams (5 teams), at most 3 expected',
      systemOf('web', 'pay', 'sell', 'bid', 'run'),
    ],
    ['not-applicable: no live component is in it', systemOf()],
    [
      'no-data: nobody knows who owns 1 component of 2: set spec.owner',
      systemOf('web', 'nobody'),
    ],
  ])('%s', (expected, company) => {
    expect(said('CON-02', company, kit)).toBe(expected);
  });
});

describe('CON-03, one domain', () => {
  const team = (...domains: string[]) => {
    const company = aCompany().squad('web', { function: 'product' });
    for (const domain of new Set(domains)) {
      if (domain === '') continue;
      company.domain(domain).system(`${domain}-kit`, domain);
    }
    for (const [at, domain] of domains.entries())
      company.component(
        `c${at}`,
        domain === '' ? {} : { system: `system:acme/${domain}-kit` },
      );
    return company;
  };

  it.each([
    ['pass: 1 domain, 1 expected', team('rides', 'rides')],
    ['warn: 2 domains, 1 expected', team('rides', 'eats')],
    ['fail: 3 domains, 1 expected', team('rides', 'eats', 'maps')],
    ['not-applicable: it owns no component', team()],
    [
      'no-data: some of its components are in no domain: set spec.system, and spec.domain of that system',
      team('rides', ''),
    ],
  ])('%s', (expected, company) => {
    expect(said('CON-03', company, 'group:acme/web')).toBe(expected);
  });
});

describe('CON-04, cut by capability', () => {
  const split = (one?: string, two?: string) =>
    aCompany()
      .system('kit')
      .squad('screens', { function: one })
      .component('page', { system: kit, tags: ['ui'] })
      .squad('tables', { function: two })
      .component('rows', { system: kit, tags: ['dal'] });

  it.each([
    [
      'fail: database and user interface are apart, all with function teams',
      split('function', 'function'),
    ],
    [
      'pass: database and user interface are apart, but not all with function teams',
      split('function', 'product'),
    ],
    [
      'no-data: its layers are apart, and nobody knows what its owners are for: set banyan/function',
      split('function', undefined),
    ],
    ['pass: its components are not separated by layer', systemOf('web', 'pay')],
    [
      'not-applicable: fewer than 2 live components: nothing is split',
      systemOf('web'),
    ],
  ])('%s', (expected, company) => {
    expect(said('CON-04', company, kit)).toBe(expected);
  });
});

describe('CON-05, few teams for a feature', () => {
  const sales = 'domain:acme/sales';
  const changes = (...owners: number[]) => ({
    [sales]: {
      changes: {
        days: 90,
        changes: owners.map((count, at) => ({
          id: `#${at}`,
          owners: Array.from({ length: count }, (_, i) => `group:acme/g${i}`),
        })),
      },
    },
  });
  const company = () => aCompany().domain('sales');

  it.each([
    [
      'pass: 3 changes in 90 days: median 2 (at most 2), 90 % within 4 (below 5)',
      changes(1, 2, 4),
    ],
    [
      'fail: 3 changes in 90 days: median 3 (at most 2), 90 % within 3 (below 5)',
      changes(1, 3, 3),
    ],
    [
      'fail: 3 changes in 90 days: median 1 (at most 2), 90 % within 5 (below 5)',
      changes(1, 1, 5),
    ],
    ['not-applicable: nothing changed within 90 days', changes()],
    [
      'no-data: no changes are known: send the facts "changes" of the domain: which groups each merged change touched within 90 days',
      {},
    ],
  ])('%s', (expected, told) => {
    expect(said('CON-05', company(), sales, { told })).toBe(expected);
  });
});

describe('CON-06, the org chart mirrored', () => {
  const shopping = 'domain:acme/shopping';

  /** Two units with a domain each; `at` is where the third component of the first unit lies. */
  const mirrored = (at: string) =>
    aCompany()
      .organization('acme')
      .tribe('selling')
      .domain('shopping')
      .system('shop-kit', 'shopping')
      .squad('web')
      .component('shop', { system: 'system:acme/shop-kit' })
      .component('cart', { system: 'system:acme/shop-kit' })
      .component('deals', { system: `system:acme/${at}` })
      .tribe('paying')
      .domain('money')
      .system('pay-kit', 'money')
      .squad('pay')
      .component('bill', { system: 'system:acme/pay-kit' })
      .calls('shop', 'cart')
      .calls('cart', 'bill')
      .calls('shop', 'deals');

  it.each([
    [
      'pass: mirror score 1.00 (3 of 3 calls), 0.85 expected; purity 1.00 (3 of 3 components), 0.75 expected',
      mirrored('shop-kit'),
      shopping,
    ],
    [
      'fail: mirror score 0.67 (2 of 3 calls), 0.85 expected; purity 1.00 (2 of 2 components), 0.75 expected',
      mirrored('pay-kit'),
      shopping,
    ],
    [
      'fail: mirror score 0.67 (2 of 3 calls), 0.85 expected; purity 0.75 (3 of 4 components), 0.75 expected',
      mirrored('pay-kit'),
      'group:acme/acme',
    ],
    [
      'not-applicable: no live component is in it',
      aCompany().domain('shopping'),
      shopping,
    ],
    [
      'no-data: nobody knows the units or domains that it is about: set spec.owner and spec.system of its components',
      mirrored('shop-kit').domain('shopping', { owner: undefined }),
      shopping,
    ],
  ])('%s', (expected, company, name) => {
    expect(said('CON-06', company, name)).toBe(expected);
  });

  it('judges by purity alone where everything is of one unit', () => {
    const company = aCompany()
      .organization('acme')
      .tribe('selling')
      .domain('shopping')
      .system('shop-kit', 'shopping')
      .squad('web')
      .component('shop', { system: 'system:acme/shop-kit' })
      .component('cart', { system: 'system:acme/shop-kit' })
      .calls('shop', 'cart');
    expect(said('CON-06', company, shopping)).toBe(
      'pass: purity 1.00 (2 of 2 components), 0.75 expected',
    );
  });

  it('counts the domains below a domain as part of it', () => {
    const company = mirrored('pay-kit').domain('money', {
      parent: shopping,
      owner: 'group:acme/paying',
    });
    expect(said('CON-06', company, shopping)).toBe(
      'fail: mirror score 0.67 (2 of 3 calls), 0.85 expected; purity 0.75 (3 of 4 components), 0.75 expected',
    );
  });

  it('lists what disagrees, from both ends', () => {
    expect(
      evidenceOf('CON-06', mirrored('pay-kit'), 'group:acme/acme'),
    ).toEqual([
      'shop: shop calls deals: same unit, other domain',
      'deals: called by shop',
      'money: purity 0.50: 1 of 2',
      'deals: in money, owned by another unit',
    ]);
  });
});

describe('CON-07, the span of an investigation', () => {
  const api = (details: Partial<CatalogEntity> = {}): CatalogEntity => ({
    ref: 'api:acme/orders',
    kind: 'api',
    title: 'orders',
    ...details,
  });
  const spans = (ownerTeamsP95: number | null) => ({
    'api:acme/orders': {
      'api-traces': { callers: [], ownerTeamsP95, days: 7 },
    },
  });
  const company = (tier: number) =>
    aCompany()
      .squad('web')
      .component('shop', { tier, provides: ['api:acme/orders'] });
  const unknown =
    'no-data: no traces are known: send the facts "api-traces" of the API: how many owner teams one traced request touches';

  it.each([
    [
      'pass: 95 % of requests touch at most 6 owner teams, 6 expected',
      company(1),
      spans(6),
    ],
    [
      'fail: 95 % of requests touch at most 7 owner teams, 6 expected',
      company(0),
      spans(7),
    ],
    [unknown, company(0), spans(null)],
    [unknown, company(0), {}],
    [
      'not-applicable: neither it nor a provider is of tier 0 or 1',
      company(2),
      spans(9),
    ],
  ])('%s', (expected, made, told) => {
    const beside = [api()];
    expect(said('CON-07', made, 'api:acme/orders', { told, beside })).toBe(
      expected,
    );
  });

  it('believes the API before its provider', () => {
    const beside = [api({ tier: 2 })];
    expect(said('CON-07', company(0), 'api:acme/orders', { beside })).toMatch(
      /^not-applicable/,
    );
  });
});

describe('CON-08, calls through APIs', () => {
  const api = 'api:acme/bills';
  const company = (consumes: string[], provides: string[] = [api]) =>
    aCompany()
      .squad('web')
      .component('shop', { consumes })
      .component('cart')
      .squad('pay')
      .component('bill', { provides })
      .component('kit', { type: 'library' })
      .calls('shop', 'cart');

  it.each([
    [
      'pass: 1 of 1 calls to other teams have a consumed API',
      company([api]).calls('shop', 'bill'),
    ],
    [
      'fail: 0 of 1 calls to other teams have a consumed API',
      company([]).calls('shop', 'bill'),
    ],
    [
      'fail: 0 of 1 calls to other teams have a consumed API',
      company([api], []).calls('shop', 'bill', { mode: 'direct' }),
    ],
    [
      'fail: 0 of 1 calls to other teams have a consumed API',
      company([]).depends('shop', 'bill'),
    ],
    [
      'not-applicable: it waits for no component of another team',
      company([])
        .calls('shop', 'bill', { mode: 'async' })
        .depends('shop', 'kit'),
    ],
    [
      'no-data: nobody is known to own it, so no call leaves its team',
      company([]).component('shop', { owner: undefined }),
    ],
  ])('%s', (expected, made) => {
    expect(said('CON-08', made, 'shop')).toBe(expected);
  });

  it('says which API to consume', () => {
    const made = company([]).calls('shop', 'bill');
    expect(judgement('CON-08', made, 'shop').patch).toBe(
      'spec:\n  consumesApis:\n    - api:acme/bills\n',
    );
    expect(evidenceOf('CON-08', made, 'shop')).toEqual([
      'bill: called, and no API of it is consumed',
      'pay: owns what is called',
    ]);
  });

  it('looks at history, too', () => {
    expect(looksAt('CON-08', { lifecycle: 'deprecated' })).toBe(true);
  });
});
