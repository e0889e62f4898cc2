import type { CatalogEntity } from '../../../graph';
import { aCompany } from '../../../testing';
import type { FactSets } from '../../factSets';
import {
  type Around,
  evidenceOf,
  judgement,
  looksAt,
  said,
  states,
} from '../__testUtils__/judging';

const ORDERS = 'api:acme/orders';

const api = (
  ref = ORDERS,
  details: Partial<CatalogEntity> = {},
): CatalogEntity => ({
  ref,
  kind: 'api',
  title: ref.split('/')[1],
  type: 'openapi',
  lifecycle: 'production',
  ...details,
});

const provider = (details: Partial<CatalogEntity> = {}) =>
  aCompany()
    .squad('web')
    .component('shop', { provides: [ORDERS], ...details });

describe('API-01, an API', () => {
  it.each([
    ['pass: 1 API', provider(), [api()]],
    ['fail: no API that it names is in the catalog', provider(), []],
    [
      'fail: no API, at least 1 expected',
      aCompany().squad('web').owns('shop'),
      [],
    ],
    [
      'not-applicable: tagged consumer-only: it serves nobody',
      aCompany()
        .squad('web')
        .component('shop', { tags: ['consumer-only'] }),
      [],
    ],
  ])('%s', (expected, company, beside) => {
    expect(said('API-01', company, 'shop', { beside })).toBe(expected);
  });
});

describe('API-02, a real definition', () => {
  const definition = (
    facts: Partial<FactSets['definition']>,
  ): FactSets['definition'] => ({
    parses: true,
    placeholder: false,
    operations: null,
    version: null,
    ...facts,
  });

  it.each([
    ['pass: parses as openapi, 3 operations', definition({ operations: 3 })],
    ['pass: parses as openapi', definition({})],
    [
      'fail: it does not parse as openapi',
      definition({ parses: false, problem: 'bad indent' }),
    ],
    [
      'fail: empty, or a placeholder such as TODO',
      definition({ parses: false, placeholder: true }),
    ],
    [
      'no-data: nothing here can parse openapi: openapi, asyncapi, graphql and grpc are known',
      definition({ parses: null }),
    ],
    [
      'no-data: it is too long to be read',
      definition({ parses: null, problem: 'it is too long to be read' }),
    ],
    [
      'no-data: its definition was not read: let the catalog collector read spec.definition of the API',
      undefined,
    ],
  ])('%s', (expected, facts) => {
    const told: Around['told'] = facts
      ? { [ORDERS]: { definition: facts } }
      : {};
    const around = { told, beside: [api()] };
    expect(said('API-02', provider(), ORDERS, around)).toBe(expected);
  });

  it('says what is wrong with it', () => {
    const broken = definition({ parses: false, problem: 'bad indent' });
    const told = { [ORDERS]: { definition: broken } };
    const around = { told, beside: [api()] };
    expect(evidenceOf('API-02', provider(), ORDERS, around)).toEqual([
      'bad indent',
    ]);
  });
});

describe('API-03, no unlisted consumers', () => {
  const calledBy = (...names: string[]) => ({
    [ORDERS]: {
      'api-traces': {
        callers: names.map(name => ({
          from: `component:acme/${name}`,
          count: 9,
        })),
        ownerTeamsP95: null,
        days: 7,
      },
    },
  });
  const company = () =>
    provider()
      .component('cart', { consumes: [ORDERS] })
      .component('report');

  it.each([
    ['pass: 1 of 1 callers in 7 days declare it', calledBy('cart')],
    [
      'fail: 1 of 3 callers in 7 days declare it',
      calledBy('cart', 'report', 'unknown'),
    ],
    ['pass: 1 of 1 callers in 7 days declare it', calledBy('shop')],
    ['not-applicable: nobody called it within 7 days', calledBy()],
    [
      'no-data: no traces are known: send the facts "api-traces" of the API: who calls it, as traces show',
      {},
    ],
  ])('%s', (expected, told) => {
    const around = { told, beside: [api()] };
    expect(said('API-03', company(), ORDERS, around)).toBe(expected);
  });

  it('names those first who do not declare it', () => {
    const around = { told: calledBy('cart', 'report'), beside: [api()] };
    expect(evidenceOf('API-03', company(), ORDERS, around)).toEqual([
      'report: 9 calls, not declared',
      'cart: 9 calls, declared',
    ]);
  });
});

describe('API-04, versions', () => {
  const policy = states({ externalizable: { deprecationPolicy: true } });
  const told = (version: string | null) => ({
    [ORDERS]: {
      definition: { parses: true, placeholder: false, operations: 1, version },
    },
  });
  const versions = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      api(`${ORDERS}-v${at + 1}`, policy),
    );

  it.each([
    [
      'pass: version 1.2.0, deprecation policy published; 1 live version, at most 2 expected',
      [api(ORDERS, policy)],
      told('1.2.0'),
      ORDERS,
    ],
    [
      'pass: version v1, deprecation policy published; 2 live versions, at most 2 expected',
      versions(2),
      {},
      `${ORDERS}-v1`,
    ],
    [
      'fail: 3 live versions, at most 2 expected',
      versions(3),
      {},
      `${ORDERS}-v1`,
    ],
    ['fail: no version; no deprecation policy', [api()], told(null), ORDERS],
    ['fail: no deprecation policy', [api()], {}, ORDERS],
    [
      'no-data: its version is not known: no definition was read',
      [api(ORDERS, policy)],
      {},
      ORDERS,
    ],
    [
      'no-data: banyan/externalizable cannot be read as JSON',
      [api(ORDERS, states({ externalizable: '{auth' }))],
      told('1'),
      ORDERS,
    ],
  ])('%s', (expected, beside, facts, name) => {
    const around = { told: facts, beside };
    expect(said('API-04', provider(), name, around)).toBe(expected);
  });

  it('keeps the other duties in the YAML that it gives', () => {
    const beside = [api(ORDERS, states({ externalizable: { auth: true } }))];
    expect(judgement('API-04', provider(), ORDERS, { beside }).patch).toBe(
      `metadata:\n  annotations:\n    banyan/externalizable: '{"auth":true,"deprecationPolicy":true}'\n`,
    );
  });

  it('looks at production only', () => {
    expect(looksAt('API-04', api(ORDERS, { lifecycle: 'experimental' }))).toBe(
      false,
    );
  });
});

describe('API-05, externalizable', () => {
  const gateway = provider({ type: 'gateway' });
  const met = (...duties: string[]) =>
    states({
      externalizable: Object.fromEntries(duties.map(each => [each, true])),
    });

  it.each([
    [
      'pass: 5 of 5 duties are met',
      gateway,
      met('auth', 'versioning', 'rateLimit', 'docs', 'deprecationPolicy'),
    ],
    [
      'fail: 3 of 5 duties are met; not rateLimit and deprecationPolicy',
      gateway,
      met('auth', 'versioning', 'docs'),
    ],
    [
      'fail: 0 of 5 duties are met; not auth, versioning, rateLimit, docs and deprecationPolicy',
      provider({ gatewayFor: 'domain:acme/sales' }),
      {},
    ],
    [
      'no-data: banyan/externalizable cannot be read as JSON',
      gateway,
      states({ externalizable: 'yes' }),
    ],
    ['not-applicable: no gateway and no platform provides it', provider(), {}],
  ])('%s', (expected, company, details) => {
    const beside = [api(ORDERS, details)];
    expect(said('API-05', company, ORDERS, { beside })).toBe(expected);
  });
});

describe('API-06, events', () => {
  const placed = 'resource:acme/placed';
  const events = api('api:acme/events', { type: 'asyncapi' });
  const topic = (provides: string[], details: Partial<CatalogEntity> = {}) =>
    aCompany()
      .squad('web')
      .store('placed', { type: 'topic', ...details })
      .component('shop', { provides })
      .depends('shop', 'placed');
  const schema = (ref: string, compatible: boolean) => ({
    [ref]: { schema: { compatible } },
  });

  it.each([
    [
      'pass: described, and its newest schema is compatible',
      topic(['api:acme/events']),
      schema(placed, true),
    ],
    [
      'pass: described, and its newest schema is compatible',
      topic([], { dependsOn: ['api:acme/events'] }),
      schema('api:acme/events', true),
    ],
    [
      'fail: its newest schema breaks the one before',
      topic(['api:acme/events']),
      schema(placed, false),
    ],
    [
      'fail: no API of type asyncapi describes it',
      topic([ORDERS]),
      schema(placed, true),
    ],
    [
      'no-data: no schema history is known: send the facts "schema" of the topic or its API: is the newest schema compatible with the one before',
      topic(['api:acme/events']),
      {},
    ],
    [
      'not-applicable: history: nothing live uses it or belongs to it',
      aCompany().store('placed', { type: 'topic', era: 'monolith-2008' }),
      {},
    ],
  ])('%s', (expected, company, told) => {
    const around = { told, beside: [events, api()] };
    expect(said('API-06', company, placed, around)).toBe(expected);
  });
});

describe('API-07, no links around the interface', () => {
  const links = (stores: number, libraries: number, past: number) =>
    `into other teams: ${stores} to stores, ${libraries} to libraries with data, ${past} past APIs; 0 expected`;
  const company = (details: Partial<CatalogEntity> = {}) =>
    aCompany()
      .squad('pay', { function: 'product' })
      .store('db')
      .store('bus', { type: 'broker' })
      .component('bill')
      .component('kit', { type: 'library', ...details })
      .squad('web')
      .store('own-db')
      .owns('shop')
      .depends('shop', 'own-db')
      .depends('shop', 'bus');

  it.each([
    [`pass: ${links(0, 0, 0)}`, company()],
    [`fail: ${links(1, 0, 0)}`, company().depends('shop', 'db')],
    [
      `fail: ${links(0, 0, 1)}`,
      company().calls('shop', 'bill', { mode: 'direct' }),
    ],
    [`pass: ${links(0, 0, 0)}`, company().depends('shop', 'kit')],
    [
      `fail: ${links(0, 1, 0)}`,
      company({ tags: ['business-data'] }).depends('shop', 'kit'),
    ],
    [
      `fail: ${links(0, 1, 0)}`,
      company().depends('kit', 'db').depends('shop', 'kit'),
    ],
    [
      'no-data: nobody is known to own it: set spec.owner',
      company().component('shop', { owner: undefined }),
    ],
  ])('%s', (expected, made) => {
    expect(said('API-07', made, 'shop')).toBe(expected);
  });

  it('names what is reached into, and whose it is', () => {
    const made = company().depends('shop', 'db');
    expect(evidenceOf('API-07', made, 'shop')).toEqual([
      'db: store of another team',
      'pay: owns what it reaches into',
    ]);
  });

  it('looks at history, too', () => {
    expect(looksAt('API-07', { lifecycle: 'deprecated' })).toBe(true);
  });
});
