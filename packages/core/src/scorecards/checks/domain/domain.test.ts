import type { CatalogEntity } from '../../../graph';
import { aCompany } from '../../../testing';
import {
  daysAgo,
  evidenceOf,
  looksAt,
  said,
  states,
} from '../__testUtils__/judging';

type Details = Partial<CatalogEntity>;

const sales = 'domain:acme/sales';

describe('DOM-01, a system and a domain', () => {
  const placed = (system?: string) =>
    aCompany()
      .squad('web')
      .domain('sales')
      .system('kit', 'sales')
      .system('loose')
      .component('shop', { system });

  it.each([
    ['pass: in a system and a domain', 'system:acme/kit'],
    ['fail: no domain', 'system:acme/loose'],
    ['fail: no system and domain', undefined],
    [
      'fail: the system that it names is not in the catalog; no system and domain is known',
      'system:acme/gone',
    ],
  ])('%s', (expected, system) => {
    expect(said('DOM-01', placed(system), 'shop')).toBe(expected);
  });
});

/** Domain sales with so many services behind so many gateways, and domain money beside it. */
const domains = (
  services: number,
  gateways: number,
  details: Details = {},
  money: Details = {},
) => {
  const company = aCompany()
    .organization('acme')
    .squad('web')
    .domain('sales', details)
    .system('kit', 'sales')
    .domain('money', money)
    .system('pay-kit', 'money')
    .component('bill', { system: 'system:acme/pay-kit' })
    .component('till', {
      system: 'system:acme/pay-kit',
      gatewayFor: 'domain:acme/money',
    });
  for (let i = 0; i < services; i++)
    company.component(`s${i}`, {
      system: 'system:acme/kit',
      gatewayFor: i < gateways ? sales : undefined,
    });
  return company;
};

/** The same where nobody declares a gateway. */
const withoutGateways = () =>
  domains(3, 0).component('till', { system: 'system:acme/pay-kit' });

describe('DOM-02, one front door', () => {
  it.each([
    ['pass: 1 gateway before 3 services, 1 expected', domains(3, 1)],
    ['fail: 0 gateways before 3 services, 1 expected', domains(3, 0)],
    ['fail: 2 gateways before 3 services, 1 expected', domains(3, 2)],
    [
      'not-applicable: 2 services in production, judged from 3 on',
      domains(2, 0),
    ],
    [
      'not-applicable: infrastructure: each of its APIs is a door',
      domains(3, 0, { layer: 'infrastructure' }),
    ],
    [
      'no-data: nobody says which components are gateways: set banyan/gateway-for',
      withoutGateways(),
    ],
  ])('%s', (expected, company) => {
    expect(said('DOM-02', company, sales)).toBe(expected);
  });
});

describe('DOM-03, no bypass', () => {
  it.each([
    [
      'pass: 1 of 1 calls to other domains keep to their doors, 95 % expected',
      domains(1, 0).calls('s0', 'till'),
    ],
    [
      'fail: 1 of 2 calls to other domains keep to their doors, 95 % expected',
      domains(1, 0).calls('s0', 'till').calls('s0', 'bill'),
    ],
    [
      'not-applicable: it calls no other domain',
      domains(2, 0).calls('s0', 's1'),
    ],
    [
      'no-data: nobody says which components are gateways of the domains that it calls: set banyan/gateway-for',
      withoutGateways().calls('s0', 'bill'),
    ],
  ])('%s', (expected, company) => {
    expect(said('DOM-03', company, 's0')).toBe(expected);
  });

  it('names the gateway to call instead', () => {
    const company = domains(1, 0).calls('s0', 'bill');
    expect(evidenceOf('DOM-03', company, 's0')).toEqual([
      'bill: called past the gateway of its domain',
      'till: gateway to call instead',
      'money: domain that it calls',
    ]);
  });
});

describe('DOM-04, down the layers', () => {
  const calling = (from?: string, to?: string) =>
    domains(1, 0, { layer: from }, { layer: to }).calls('s0', 'bill');

  it.each([
    [
      'pass: 1 of 1 calls to other domains stay level or go down',
      calling('product', 'business'),
    ],
    [
      'pass: 1 of 1 calls to other domains stay level or go down',
      calling('business', 'business'),
    ],
    [
      'fail: 0 of 1 calls to other domains stay level or go down, 1 up',
      calling('business', 'product'),
    ],
    [
      'no-data: 0 of 1 calls to other domains stay level or go down; 1 without a stated layer: set banyan/layer on both domains',
      calling('business', undefined),
    ],
    ['not-applicable: it calls no other domain', domains(1, 0)],
  ])('%s', (expected, company) => {
    expect(said('DOM-04', company, 's0')).toBe(expected);
  });

  it('says from where to where', () => {
    const company = calling('business', 'product');
    expect(evidenceOf('DOM-04', company, 's0')).toEqual([
      'bill: called from business up to product',
      'sales: layer business',
      'money: layer product',
    ]);
  });
});

describe('DOM-05, a handy size', () => {
  const limits = 'in production, 5 to 10 expected, at most 30';

  it.each([
    [`pass: 5 services ${limits}`, domains(5, 0)],
    [`pass: 10 services ${limits}`, domains(10, 0)],
    [`warn: 4 services ${limits}`, domains(4, 0)],
    [`warn: 30 services ${limits}`, domains(30, 0)],
    [`fail: 31 services ${limits}`, domains(31, 0)],
    ['not-applicable: no service in production is in it', domains(0, 0)],
    [
      'not-applicable: it is made of domains, which are judged instead',
      domains(5, 0, {}, { parent: sales }),
    ],
  ])('%s', (expected, company) => {
    expect(said('DOM-05', company, sales)).toBe(expected);
  });
});

describe('DOM-06, no nano-service', () => {
  const deployed = (...days: number[]) => ({
    deploys: {
      since: daysAgo(90),
      deploys: days.map(day => ({
        at: daysAgo(day),
        result: 'success' as const,
      })),
    },
  });
  const told = (of: number[], beside: number[]) => ({
    tiny: deployed(...of),
    shop: deployed(...beside),
  });
  const pair = (one?: string, two = one) =>
    aCompany()
      .squad('web')
      .component('tiny', one ? states({ 'scaling-profile': one }) : {})
      .component('shop', two ? states({ 'scaling-profile': two }) : {})
      .calls('shop', 'tiny');
  const always = told([1, 2, 3, 4, 5], [1, 2, 3, 4, 9]);

  it.each([
    [
      'fail: 1 consumer, same owner as its neighbour; 4 of 5 deploys together, below 80 % expected',
      pair('steady'),
      always,
    ],
    [
      'pass: 1 consumer, same owner as its neighbour; 3 of 5 deploys together, below 80 % expected',
      pair('steady'),
      told([1, 2, 3, 4, 5], [1, 2, 3]),
    ],
    [
      'pass: 1 consumer; it scales in another way than its neighbour',
      pair('steady', 'evening-peak'),
      always,
    ],
    [
      'no-data: 1 consumer, same owner as its neighbour; 4 of 5 deploys together, below 80 % expected; nobody knows whether they scale alike: set banyan/scaling-profile on both',
      pair(),
      always,
    ],
    [
      'no-data: 1 consumer, same owner as its neighbour; no deploys are known: send the facts "deploys" of it and of its neighbour: when each was deployed',
      pair('steady'),
      {},
    ],
    [
      'pass: 1 consumer; its only neighbour has another owner',
      aCompany()
        .squad('pay')
        .owns('tiny')
        .squad('web')
        .owns('shop')
        .calls('shop', 'tiny'),
      {},
    ],
    [
      'pass: 2 consumers, no single neighbour to fold it into',
      pair().component('cart').calls('cart', 'tiny'),
      {},
    ],
    [
      'pass: 0 consumers, no single neighbour to fold it into',
      aCompany().squad('web').owns('tiny'),
      {},
    ],
    [
      'fail: 0 consumers, same owner as its neighbour; 4 of 5 deploys together, below 80 % expected',
      pair('steady')
        .component('tiny', states({ 'scaling-profile': 'steady' }))
        .component('shop', states({ 'scaling-profile': 'steady' }))
        .calls('tiny', 'shop'),
      always,
    ],
  ])('%s', (expected, company, facts) => {
    expect(said('DOM-06', company, 'tiny', { told: facts })).toBe(expected);
  });

  it('counts who consumes its API as a consumer', () => {
    const company = pair()
      .component('tiny', { provides: ['api:acme/tiny'] })
      .component('cart', { consumes: ['api:acme/tiny'] });
    expect(said('DOM-06', company, 'tiny')).toMatch(/^pass: 2 consumers/);
  });
});

describe('DOM-07, services per engineer', () => {
  const company = (services: number, engineers?: number) => {
    const made = aCompany()
      .organization(
        'acme',
        engineers === undefined ? {} : states({ engineers: `${engineers}` }),
      )
      .squad('web');
    for (let i = 0; i < services; i++) made.component(`s${i}`);
    return made;
  };
  const limits = 'at most 0.5 expected, never above 1';

  it.each([
    [`pass: 25 services for 50 engineers: 0.50, ${limits}`, company(25, 50)],
    [`warn: 50 services for 50 engineers: 1.00, ${limits}`, company(50, 50)],
    [`fail: 51 services for 50 engineers: 1.02, ${limits}`, company(51, 50)],
    [
      'no-data: 1 service; nobody knows how many engineers: set banyan/engineers',
      company(1),
    ],
  ])('%s', (expected, made) => {
    expect(said('DOM-07', made, 'group:acme/acme')).toBe(expected);
  });
});

describe('DOM-08, the platform', () => {
  const own = (details: Details, owner: Details, ...tags: string[]) =>
    aCompany()
      .squad('web', owner)
      .domain('sales', details)
      .system('kit', 'sales')
      .component('login', { system: 'system:acme/kit', tags });

  it.each([
    [
      'pass: no storage, auth, messaging, observability or cicd of its own',
      own({}, {}, 'java'),
    ],
    [
      'fail: 1 thing of its own that a platform is for, 0 expected',
      own({ layer: 'product' }, {}, 'auth'),
    ],
    [
      'fail: 1 thing of its own that a platform is for, 0 expected',
      own({}, { function: 'product' }, 'auth'),
    ],
    [
      'not-applicable: it is a platform itself',
      own({ layer: 'infrastructure' }, {}, 'auth'),
    ],
    [
      'not-applicable: it is a platform itself',
      own({}, { function: 'platform' }, 'auth'),
    ],
    [
      'no-data: 1 thing of its own that a platform is for, 0 expected, unless it is a platform: set banyan/layer here or banyan/function on its owner',
      own({}, {}, 'auth'),
    ],
  ])('%s', (expected, company) => {
    expect(said('DOM-08', company, sales)).toBe(expected);
  });
});

describe('DOM-09, extension points', () => {
  const company = (layer?: string, details: Details = {}) =>
    domains(0, 0, { layer }).component('fares', {
      system: 'system:acme/kit',
      ...details,
    });
  const merged = (all: number, byOthersToCore: number) => ({
    fares: { contributions: { days: 90, merged: all, byOthersToCore } },
  });

  it.each([
    [
      'pass: 4 of 100 merged changes in 90 days are by others to its core, below 5 % expected',
      company('business'),
      merged(100, 4),
    ],
    [
      'fail: 5 of 100 merged changes in 90 days are by others to its core, below 5 % expected',
      company('business'),
      merged(100, 5),
    ],
    [
      'not-applicable: nothing was merged within 90 days',
      company('business'),
      merged(0, 0),
    ],
    ['not-applicable: not in the business layer', company(), merged(9, 9)],
    [
      'not-applicable: not in the business layer',
      company('business', { layer: 'product' }),
      merged(9, 9),
    ],
    [
      'no-data: no contributions are known: send the facts "contributions" of it: merged changes, and those of others to its core',
      company('business'),
      {},
    ],
  ])('%s', (expected, made, told) => {
    expect(said('DOM-09', made, 'fares', { told })).toBe(expected);
  });

  it('tells the extension points that there are', () => {
    const made = company('business', states({ extensions: 'quote, surge' }));
    const around = { told: merged(10, 5) };
    expect(evidenceOf('DOM-09', made, 'fares', around)).toEqual([
      'extension points: quote and surge',
      'sales: layer business',
    ]);
  });
});

describe('DOM-10, docs and template', () => {
  const docs = { 'backstage.io/techdocs-ref': 'dir:.' };
  const template = { 'backstage.io/source-template': 'template:acme/java' };

  it.each([
    ['pass: docs and template are recorded', { ...docs, ...template }],
    ['fail: 1 of 2 recorded; no template', docs],
    ['fail: 1 of 2 recorded; no docs', template],
    ['fail: 0 of 2 recorded; no docs and template', {}],
  ])('%s', (expected, annotations) => {
    const company = aCompany().squad('web').component('shop', { annotations });
    expect(said('DOM-10', company, 'shop')).toBe(expected);
  });

  it('looks at services in production', () => {
    expect(looksAt('DOM-10', { type: 'library' })).toBe(false);
  });
});
