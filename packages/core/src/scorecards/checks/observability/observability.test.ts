import type { CatalogEntity } from '../../../graph';
import { aCompany } from '../../../testing';
import {
  evidenceOf,
  judgement,
  looksAt,
  said,
  states,
} from '../__testUtils__/judging';

const SERVICE = { type: 'service', lifecycle: 'production' };

const one = (values: Record<string, string | object>, details = {}) =>
  aCompany()
    .organization('acme')
    .squad('web')
    .component('shop', { tier: 0, ...details, ...states(values) });

describe('OBS-01, dashboard and logs', () => {
  it.each([
    ['fail: no link to its dashboard and logs', {}],
    ['fail: no link to its logs', { dashboard: 'on' }],
    ['pass: dashboard and logs are linked', { dashboard: 'on', logs: 'on' }],
  ])('%s', (expected, values) => {
    expect(said('OBS-01', one(values), 'shop')).toBe(expected);
  });

  it('offers only what is missing', () => {
    const { patch } = judgement('OBS-01', one({ logs: 'on' }), 'shop');
    expect(patch).toBe(
      'metadata:\n  annotations:\n    banyan/dashboard: https://dashboards.example.com/this-service\n',
    );
  });
});

describe('OBS-02, traced', () => {
  const company = (values: Record<string, string>, callees: number) =>
    Array.from({ length: callees }).reduce<ReturnType<typeof one>>(
      (so, _, at) => so.component(`xx${at}`).calls('shop', `xx${at}`),
      one(values),
    );
  const traces = (...seen: string[]) => ({
    shop: {
      traces: {
        days: 7,
        calls: seen.map(name => ({ to: `component:acme/${name}`, count: 9 })),
      },
    },
  });
  const nineteen = Array.from({ length: 19 }, (_, at) => `xx${at}`);

  it.each([
    [
      'no-data: nobody states whether it is traced: set banyan/tracing, and connect a collector of traces',
      company({}, 1),
      {},
    ],
    [
      'no-data: tracing is on, and nobody tells what the traces show: connect a collector of traces',
      company({ tracing: 'on' }, 1),
      {},
    ],
    [
      'pass: traced, and it waits for nobody',
      company({ tracing: 'on' }, 0),
      {},
    ],
    ['pass: traced, and it waits for nobody', company({}, 0), traces()],
    [
      'pass: traces of 7 days show 19 of 20 declared calls (95 %, 95 % expected)',
      company({}, 20),
      traces(...nineteen),
    ],
    [
      'fail: traces of 7 days show 1 of 2 declared calls (50 %, 95 % expected)',
      company({ tracing: 'on' }, 2),
      traces('xx1', 'hidden'),
    ],
  ])('%s', (expected, of, told) => {
    expect(said('OBS-02', of, 'shop', { told })).toBe(expected);
  });

  it('shows first what no trace shows, and nothing that is not in the catalog', () => {
    const told = traces('xx0', 'hidden');
    expect(evidenceOf('OBS-02', company({}, 2), 'shop', { told })).toEqual([
      'xx1: declared, and in no trace',
      'xx0: seen in traces',
    ]);
  });
});

describe('OBS-04, a promise in numbers', () => {
  it.each([
    ['fail: no figure for availability and latency', {}],
    ['fail: no figure for latency', { slo: { availability: 99.9 } }],
    [
      'fail: no figure for availability and latency',
      { slo: { availability: 'high', latencyMs: 'fast' } },
    ],
    ['fail: no figure for availability and latency', { slo: '{' }],
    [
      'pass: 99.9 % available, 400 ms',
      { slo: { availability: 99.9, latencyMs: 400 } },
    ],
  ])('%s', (expected, values) => {
    expect(said('OBS-04', one(values), 'shop')).toBe(expected);
  });

  it('looks at tier 0 and 1', () => {
    expect(looksAt('OBS-04', { ...SERVICE, tier: 1 })).toBe(true);
    expect(looksAt('OBS-04', { ...SERVICE, tier: 2 })).toBe(false);
    expect(looksAt('OBS-04', SERVICE)).toBe(false);
  });
});

describe('OBS-05, a view of long journeys', () => {
  const api = (values: Record<string, string> = {}): CatalogEntity[] => [
    {
      ref: 'api:acme/xapi',
      kind: 'api',
      title: 'xapi',
      type: 'grpc',
      ...states(values),
    },
  ];
  const journey = (services: number, values: Record<string, string> = {}) =>
    Array.from({ length: services - 1 }).reduce<ReturnType<typeof one>>(
      (so, _, at) =>
        so
          .component(`xx${at}`)
          .calls(at === 0 ? 'shop' : `xx${at - 1}`, `xx${at}`),
      one(values, { provides: ['api:acme/xapi'] }),
    );

  it.each([
    [
      'no-data: nobody states what provides it: set providesApis on a component',
      one({}),
      api(),
    ],
    [
      'not-applicable: a request reaches 5 services, 6 make it long',
      journey(5),
      api(),
    ],
    [
      'fail: a request may reach 6 services or more, and no view of its traces is linked',
      journey(9),
      api(),
    ],
    [
      'pass: a request may reach 6 services or more, and a view of its traces is linked',
      journey(6),
      api({ 'trace-view': 'https://traces.acme.io/7' }),
    ],
    [
      'pass: a request may reach 6 services or more, and a view of its traces is linked',
      journey(6, { 'trace-view': 'https://traces.acme.io/7' }),
      api(),
    ],
  ])('%s', (expected, company, beside) => {
    expect(said('OBS-05', company, 'api:acme/xapi', { beside })).toBe(expected);
  });

  it('links the view', () => {
    const beside = api({ 'trace-view': 'https://traces.acme.io/7' });
    const of = judgement('OBS-05', journey(6), 'api:acme/xapi', { beside });
    expect(of.evidence[0]).toEqual({
      text: 'the view',
      url: 'https://traces.acme.io/7',
    });
    expect(of.evidence).toHaveLength(7);
  });
});

describe('OBS-06, delivery in figures', () => {
  const organization = (baseline: object) =>
    aCompany().organization('acme', states({ baseline }));
  const all = {
    deploysPerWeek: 3,
    deployFailurePct: 12,
    mergeConflictsPerWeek: 0,
    crossTeamHoursPerFeature: 16,
  };

  it.each([
    ['pass: 4 figures are stated', all],
    [
      'fail: 1 of 4 figures are missing: deployFailurePct',
      { ...all, deployFailurePct: 'few' },
    ],
    [
      'fail: 4 of 4 figures are missing: deploysPerWeek, deployFailurePct, mergeConflictsPerWeek and crossTeamHoursPerFeature',
      {},
    ],
  ])('%s', (expected, baseline) => {
    expect(said('OBS-06', organization(baseline), 'group:acme/acme')).toBe(
      expected,
    );
  });

  it('looks at organizations only', () => {
    expect(looksAt('OBS-06', { kind: 'group', type: 'tribe' })).toBe(false);
  });
});

describe('OBS-07, declared as observed', () => {
  const company = (details: object = { system: 'system:acme/front' }) =>
    aCompany()
      .squad('web')
      .domain('retail')
      .system('front', 'retail')
      .component('shop', details)
      .component('stock')
      .component('ledger')
      .calls('shop', 'stock');
  const seen = (...names: string[]) => ({
    shop: {
      traces: {
        days: 7,
        calls: names.map(name => ({ to: `component:acme/${name}`, count: 1 })),
      },
    },
  });

  it.each([
    [
      'no-data: 1 of 1 service tells no traces: connect a collector of traces',
      company(),
      {},
    ],
    [
      'pass: 0 of 1 call differ (0 %, 5 % at most expected)',
      company(),
      seen('stock'),
    ],
    [
      'fail: 1 of 2 calls differs (50 %, 5 % at most expected)',
      company(),
      seen('stock', 'ledger'),
    ],
    [
      'fail: 1 of 1 call differs (100 %, 5 % at most expected)',
      company(),
      seen(),
    ],
    [
      'pass: 0 of 1 call differ (0 %, 5 % at most expected)',
      company(),
      seen('stock', 'of-another-catalog'),
    ],
    ['not-applicable: no service in production is in it', company({}), {}],
  ])('%s', (expected, of, told) => {
    expect(said('OBS-07', of, 'domain:acme/retail', { told })).toBe(expected);
  });

  it('names both ends of what differs', () => {
    const told = seen('stock', 'ledger');
    expect(
      evidenceOf('OBS-07', company(), 'domain:acme/retail', { told }),
    ).toEqual([
      'shop: makes a call that it does not declare',
      'ledger: the callee',
      'shop: declares a call that traces show',
      'stock: the callee',
    ]);
  });

  it('does not judge history', () => {
    const old = aCompany().squad('web').domain('retail', { era: 'old-2008' });
    expect(said('OBS-07', old, 'domain:acme/retail')).toMatch(
      /^not-applicable: history/,
    );
  });
});
