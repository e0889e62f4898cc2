import { aCompany, aMigration } from '../../../testing';
import {
  evidenceOf,
  judgement,
  looksAt,
  said,
  states,
} from '../__testUtils__/judging';

const ACME = 'group:acme/acme';

type Stated = Record<string, string | object>;

const acme = (values: Stated) =>
  aCompany().organization('acme', states(values));

/** So many teams of each function, of 8 people. */
const teams = (values: Stated, counts: Record<string, number>) =>
  Object.entries(counts)
    .flatMap(([of, count]) =>
      Array.from({ length: count }, (_, at) => [`${of}-${at}`, of]),
    )
    .reduce<ReturnType<typeof acme>>(
      (so, [name, of]) => so.squad(name, { function: of }),
      acme(values),
    );

const services = (values: Stated, count: number) =>
  acme(values)
    .squad('web')
    .owns(...Array.from({ length: count }, (_, at) => `xx${at}`));

const baseline = {
  deploysPerWeek: 3,
  deployFailurePct: 12,
  mergeConflictsPerWeek: 20,
  crossTeamHoursPerFeature: 16,
};
const legs = {
  cicd: true,
  observability: true,
  platformTeam: true,
  onCallCulture: true,
};

const NO_ENGINEERS =
  'no-data: nobody states how many engineers it has: set banyan/engineers';
const NO_FUNCTION =
  'no-data: nobody states what its teams are for: set banyan/function on each team';

describe('READY-01, the floor of ten engineers', () => {
  it.each([
    [NO_ENGINEERS, services({}, 1)],
    [
      'pass: 10 engineers, 10 or more expected',
      services({ engineers: '10' }, 9),
    ],
    [
      'fail: stay with a monolith: 8 engineers run 4 services, 3 at most expected below 10 engineers',
      services({ engineers: '8' }, 4),
    ],
    [
      'pass: stay with a monolith: 8 engineers run 3 services, 3 at most expected below 10 engineers',
      services({ engineers: '8' }, 3),
    ],
    [
      'not-applicable: 8 engineers, and an exception is recorded: whether it holds is another check',
      services({ engineers: '8', exception: 'incompatible-stack' }, 4),
    ],
  ])('%s', (expected, company) => {
    expect(said('READY-01', company, ACME)).toBe(expected);
  });

  it('names the services that it counts', () => {
    const company = services({ engineers: '8' }, 4);
    expect(evidenceOf('READY-01', company, ACME)).toHaveLength(4);
  });

  it('looks at organizations only', () => {
    expect(looksAt('READY-01', { kind: 'group', type: 'organization' })).toBe(
      true,
    );
    expect(looksAt('READY-01', { kind: 'group', type: 'tribe' })).toBe(false);
  });
});

describe('READY-15, the legitimate exception', () => {
  it.each([
    ['not-applicable: no exception is recorded', { engineers: '15' }],
    [NO_ENGINEERS, { exception: 'incompatible-stack' }],
    [
      'pass: 15 engineers, and a stack that fits nothing else: a boundary is allowed',
      { engineers: '15', exception: 'incompatible-stack' },
    ],
    [
      'warn: 8 engineers, and a reason that is not incompatible-stack: ask whether it still holds',
      { engineers: '8', exception: 'we like it' },
    ],
    [
      'not-applicable: 50 engineers: from 50 on no exception is needed',
      { engineers: '50', exception: 'incompatible-stack' },
    ],
  ])('%s', (expected, values) => {
    expect(said('READY-15', acme(values), ACME)).toBe(expected);
  });
});

describe('READY-03, the hybrid of twenty engineers', () => {
  const twenty = { engineers: '20' };

  it.each([
    [NO_ENGINEERS, teams({}, { product: 2 })],
    [
      'not-applicable: 9 engineers, it is about 10 to 49',
      teams({ engineers: '9' }, {}),
    ],
    [
      'not-applicable: 50 engineers, it is about 10 to 49',
      teams({ engineers: '50' }, {}),
    ],
    [NO_FUNCTION, acme(twenty).squad('web')],
    [
      'pass: 2 product teams and 1 platform team, 2 to 3 and 1 expected',
      teams(twenty, { product: 2, platform: 1 }),
    ],
    [
      'warn: 4 product teams and 1 platform team, 2 to 3 and 1 expected: too early for two-pizza teams alone',
      teams(twenty, { product: 4, platform: 1 }),
    ],
    [
      'fail: 3 product teams and 0 platform teams, 2 to 3 and 1 expected',
      teams(twenty, { product: 3 }),
    ],
    [
      'fail: 1 product team and 1 platform team, 2 to 3 and 1 expected',
      teams(twenty, { product: 1, platform: 1 }),
    ],
  ])('%s', (expected, company) => {
    expect(said('READY-03', company, ACME)).toBe(expected);
  });
});

describe('READY-04, the foundations from fifty on', () => {
  const seen = { dashboard: 'on', logs: 'on' };
  const large = (values: Stated, service: object, own: Stated = seen) =>
    teams(
      { engineers: '60', ...values },
      { product: 1, platform: 1 },
    ).component('shop', { ...service, ...states(own) });
  const told = {
    shop: {
      deploys: {
        since: 0,
        deploys: [
          {
            at: 1_795_000_000_000,
            minutes: 5,
            blockedMinutes: 0,
            result: 'success' as const,
          },
        ],
      },
    },
  };

  it.each([
    [NO_ENGINEERS, acme({}), {}],
    [
      'not-applicable: 49 engineers, it is about 50 or more',
      acme({ engineers: '49' }),
      {},
    ],
    [
      'fail: 60 engineers, and no platform team',
      teams({ engineers: '60', baseline }, { product: 2 }),
      {},
    ],
    [
      'fail: 60 engineers; not everything passes OBS-01 and OBS-06',
      large({}, { pipeline: 'xx' }, {}),
      told,
    ],
    [
      'no-data: 60 engineers; for DEP-01 and DEP-05 not everything is known',
      large({ baseline }, {}),
      {},
    ],
    [
      'pass: 60 engineers, a platform team, and the foundations pass',
      large({ baseline }, { pipeline: 'xx' }),
      told,
    ],
    [NO_FUNCTION, acme({ engineers: '60', baseline }).squad('web'), {}],
  ])('%s', (expected, company, facts) => {
    expect(said('READY-04', company, ACME, { told: facts })).toBe(expected);
  });

  it('shows what fails', () => {
    expect(evidenceOf('READY-04', large({ baseline }, {}, {}), ACME)).toEqual([
      'platform-0: a platform team',
      'shop: OBS-01: no link to its dashboard and logs',
    ]);
  });
});

describe('READY-08 and READY-09, the pilot', () => {
  const clear = { readiness: { domainBoundariesClear: true } };
  const company = (values: Stated, details: object = {}) =>
    acme(values)
      .squad('web')
      .domain('retail')
      .component('pay-service', { domain: 'domain:acme/retail', ...details });
  const pilot = (details = {}) =>
    aMigration({ ref: 'migration:acme/first', ...details }).capability('pay');
  const halt = {
    metric: 'incidents a week',
    baseline: 2,
    multiplier: 2,
    above: null,
    below: null,
    unit: null,
    measure: null,
  };

  it.each([
    [
      'READY-08',
      'not-applicable: no pilot is named (banyan/pilot), so none runs',
      company(clear),
      pilot(),
    ],
    [
      'READY-08',
      'no-data: its pilot is no migration of the catalog: mend banyan/pilot',
      company({ pilot: 'second' }),
      pilot(),
    ],
    [
      'READY-08',
      'pass: the pilot builds 1 service in 1 domain, 1 expected, and its boundaries are clear',
      company({ pilot: 'first', ...clear }),
      pilot(),
    ],
    [
      'READY-08',
      'pass: the pilot builds 1 service in 1 domain, 1 expected, and its boundaries are clear',
      company({ pilot: 'Migration:acme/First', ...clear }),
      pilot().capability('refund', { to: 'component:acme/pay-service' }),
    ],
    [
      'READY-08',
      'fail: the pilot builds 2 services, 1 expected',
      company({ pilot: 'first', ...clear }),
      pilot().capability('ship'),
    ],
    [
      'READY-08',
      'fail: the pilot builds 1 service in 1 domain, 1 expected; its boundaries are not clear',
      company({ pilot: 'first', readiness: { domainBoundariesClear: false } }),
      pilot(),
    ],
    [
      'READY-08',
      'no-data: the pilot builds 1 service in 1 domain, 1 expected; nobody states whether boundaries are clear: set domainBoundariesClear in banyan/readiness',
      company({ pilot: 'first' }),
      pilot(),
    ],
    [
      'READY-08',
      'no-data: the pilot builds 1 service, 1 expected; nobody states its domain',
      company({ pilot: 'first', ...clear }, { domain: undefined }),
      pilot(),
    ],
    [
      'READY-08',
      'no-data: nobody states what the pilot builds: set to on its capabilities',
      company({ pilot: 'first', ...clear }),
      pilot().capability('ship', { to: null }),
    ],
    [
      'READY-09',
      'not-applicable: no pilot is named (banyan/pilot), so none runs',
      company(clear),
      pilot(),
    ],
    [
      'READY-09',
      'fail: no rule says when the pilot stops',
      company({ pilot: 'first' }),
      pilot(),
    ],
    [
      'READY-09',
      'pass: the pilot stops by incidents a week',
      company({ pilot: 'first' }),
      pilot({ halt }),
    ],
    [
      'READY-09',
      'no-data: its pilot is no migration of the catalog: mend banyan/pilot',
      company({ pilot: 'second' }),
      pilot({ halt }),
    ],
  ])('%s: %s', (id, expected, of, migration) => {
    const migrations = [migration.build()];
    expect(said(id, of, ACME, { migrations })).toBe(expected);
  });
});

describe('READY-13, reorganising', () => {
  const scattered = (values: Stated, domains: number) =>
    Array.from({ length: domains }).reduce<ReturnType<typeof acme>>(
      (so, _, at) =>
        so.domain(`dd${at}`).component(`xx${at}`, {
          domain: `domain:acme/dd${at}`,
        }),
      acme(values).squad('web', { function: 'product' }),
    );

  it.each([
    ['fail: no commitment to reorganise is declared', scattered({}, 1)],
    [
      'fail: it says that it will not reorganise',
      scattered({ reorganise: 'false' }, 1),
    ],
    [
      'pass: committed, and each product team works in 2 domains at most',
      scattered({ reorganise: 'true' }, 2),
    ],
    [
      'warn: committed, and 1 product team still works in 3 domains or more',
      scattered({ reorganise: 'true' }, 3),
    ],
  ])('%s', (expected, company) => {
    expect(said('READY-13', company, ACME)).toBe(expected);
  });
});

describe('READY-14, the share of the platform', () => {
  it.each([
    [NO_FUNCTION, acme({}).squad('web')],
    [
      'not-applicable: 2 product teams, it is about 3 or more',
      teams({}, { product: 2, platform: 1 }),
    ],
    ['fail: 3 product teams, and no platform team', teams({}, { product: 3 })],
    [
      'pass: 8 of 32 people are in 1 platform team (25 %, 10 to 35 % expected)',
      teams({}, { product: 3, platform: 1 }),
    ],
    [
      'fail: 16 of 40 people are in 2 platform teams (40 %, 10 to 35 % expected)',
      teams({}, { product: 3, platform: 2 }),
    ],
    [
      'pass: 8 of 80 people are in 1 platform team (10 %, 10 to 35 % expected)',
      teams({ engineers: '80' }, { product: 3, platform: 1 }),
    ],
    [
      'fail: 8 of 90 people are in 1 platform team (8.9 %, 10 to 35 % expected)',
      teams({ engineers: '90' }, { product: 3, platform: 1 }),
    ],
    [
      'no-data: nobody states how many people its teams have: set banyan/headcount on each team',
      teams({}, { product: 3, platform: 1 }).with({ headcount: undefined }),
    ],
  ])('%s', (expected, company) => {
    expect(said('READY-14', company, ACME)).toBe(expected);
  });
});

describe('what an organization states of itself', () => {
  it.each<[string, string, Stated]>([
    ['READY-02', 'fail: no pain is named', {}],
    [
      'READY-02',
      'fail: none of deployment-coupling, hot-path-scaling and coordination is named',
      { pain: 'fashion' },
    ],
    [
      'READY-02',
      'pass: it hurts in deployment-coupling and coordination',
      { pain: 'coordination, deployment-coupling' },
    ],
    [
      'READY-05',
      'fail: 4 of 4 figures are missing: deploysPerWeek, deployFailurePct, mergeConflictsPerWeek and crossTeamHoursPerFeature',
      {},
    ],
    [
      'READY-05',
      'no-data: nobody states when the figures were measured: add measuredOn to banyan/baseline',
      { baseline },
    ],
    [
      'READY-05',
      'pass: measured on 2026-08-24, 90 days ago at most expected',
      { baseline: { ...baseline, measuredOn: '2026-08-24' } },
    ],
    [
      'READY-05',
      'fail: measured on 2026-08-23, 90 days ago at most expected',
      { baseline: { ...baseline, measuredOn: '2026-08-23' } },
    ],
    [
      'READY-06',
      'no-data: nobody states continuous delivery, observability, platform team and on-call culture: set banyan/readiness',
      {},
    ],
    [
      'READY-06',
      'fail: not yet: on-call culture missing',
      { readiness: { ...legs, cicd: null, onCallCulture: false } },
    ],
    [
      'READY-06',
      'pass: continuous delivery, observability, platform team and on-call culture are there',
      { readiness: legs },
    ],
    [
      'READY-07',
      'fail: no decision record is linked; no points for a modular monolith, packages and other team boundaries',
      {},
    ],
    [
      'READY-07',
      'fail: no points for packages',
      { decision: { record: 'adr-7', modularMonolith: 4, teamTopology: 3 } },
    ],
    [
      'READY-07',
      'pass: a modular monolith 4, packages 0, other team boundaries 3',
      {
        decision: {
          record: 'https://acme.io/adr/7',
          modularMonolith: 4,
          packages: 0,
          teamTopology: 3,
        },
      },
    ],
    [
      'READY-10',
      'no-data: nobody states whether its domains are clear: set domainBoundariesClear in banyan/readiness',
      {},
    ],
    [
      'READY-10',
      'pass: its domains are clear',
      { readiness: { domainBoundariesClear: true } },
    ],
    [
      'READY-10',
      'fail: learn the domain first: its boundaries are not clear',
      { readiness: { domainBoundariesClear: false } },
    ],
    [
      'READY-11',
      'no-data: nobody states whether every microsecond counts: set latencyCritical in banyan/readiness',
      { readiness: { hotPathInProcess: true } },
    ],
    [
      'READY-11',
      'pass: it has the time for a network',
      { readiness: { latencyCritical: false } },
    ],
    [
      'READY-11',
      'pass: every microsecond counts, and that path stays in one process',
      { readiness: { latencyCritical: true, hotPathInProcess: true } },
    ],
    [
      'READY-11',
      'fail: every microsecond counts, and nobody says that this path stays in one process',
      { readiness: { latencyCritical: true } },
    ],
    ['READY-12', 'no-data: nobody states its stage: set banyan/stage', {}],
    ['READY-12', 'warn: a startup: ship first', { stage: 'startup' }],
    ['READY-12', 'pass: its stage is enterprise', { stage: 'enterprise' }],
    [
      'READY-12',
      'no-data: nobody states its stage: set banyan/stage',
      { stage: 'adult' },
    ],
  ])('%s: %s', (id, expected, values) => {
    expect(said(id, acme(values), ACME)).toBe(expected);
  });

  it('leads to the decision record', () => {
    const company = acme({ decision: { record: 'https://acme.io/adr/7' } });
    expect(judgement('READY-07', company, ACME).evidence).toEqual([
      { text: 'the decision record', url: 'https://acme.io/adr/7' },
    ]);
  });
});
