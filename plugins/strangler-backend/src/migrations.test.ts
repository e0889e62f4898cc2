import type { Entity } from '@backstage/catalog-model';
import type {
  MigrationResponse,
  MigrationsResponse,
} from '@banyan/backstage-plugin-banyan-common';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { aMigration, DIG, LEAVE, NOW } from './__testUtils__/acme';
import { aSource, someTraffic } from './__testUtils__/FakeStrangler';
import { type Started, startAnswers } from './__testUtils__/startAnswers';

const COMPANIES = resolve(__dirname, '../../../catalog/companies');

const documented = ['amazon', 'netflix', 'spotify', 'uber'].flatMap(company =>
  parseAllDocuments(
    readFileSync(`${COMPANIES}/${company}/migrations.yaml`, 'utf8'),
    { version: '1.1', schema: 'core' },
  ).map(document => document.toJS() as Entity),
);

let answers: Started;
beforeAll(async () => {
  answers = await startAnswers([LEAVE, DIG, ...documented]);
});
afterAll(() => answers.stop());

beforeEach(() => {
  answers.strangler.store.recent = [];
  answers.strangler.store.days = [];
  answers.strangler.known = [aSource('edge'), aSource('mine')];
});

const detail = async (name: string, at?: string) => {
  const path = `/v1/migrations/${name}${at === undefined ? '' : `?at=${at}`}`;
  const { body } = await answers.get('ada', path).expect(200);
  return body as MigrationResponse;
};

const list = async (query = '', name = 'ada') => {
  const path = `/v1/migrations${query}`;
  const { body } = await answers.get(name, path).expect(200);
  return body as MigrationsResponse;
};

const names = ({ items }: MigrationsResponse) =>
  items.map(({ ref }) => ref.replace('migration:', ''));

describe('GET /v1/migrations/:namespace/:name', () => {
  it('answers in the form of the contract', async () => {
    const body = await detail('netflix/netflix-to-cloud', '2010-12');
    expect(body).toMatchObject({
      ref: 'migration:netflix/netflix-to-cloud',
      progress: { weight: 66.7, count: 33.3, traffic: null },
      at: Date.parse('2010-12-31T23:59:59.999Z'),
      isReplay: true,
    });
    expect(Object.keys(body.progress).toSorted()).toEqual([
      'count',
      'data',
      'traffic',
      'weight',
    ]);
    expect(
      body.capabilities.map(each => [each.name, each.stage, each.intended]),
    ).toEqual([
      ['encoding-farm', 'migrated', 100],
      ['log-analytics', 'migrated', 100],
      ['playback-start', 'migrated', 100],
      ['web-pages', 'canary', 80],
      ['device-api', 'canary', 70],
      ['recommendations-and-search', 'canary', 85],
      ['member-data', 'canary', 25],
      ['sign-up', null, null],
      ['billing', null, null],
    ]);
    expect(body.findings.length).toBeGreaterThan(0);
    for (const finding of body.findings)
      expect(finding).toMatchObject({
        check: expect.any(String),
        message: expect.any(String),
        evidence: expect.any(Array),
      });
    expect(body.findings.map(({ check }) => check)).toContain('OBS-03');
  });

  it.each([
    ['netflix/netflix-to-cloud', '2009-11', 0],
    ['netflix/netflix-to-cloud', '2009-12', 8],
    ['netflix/netflix-to-cloud', '2011-07', 81.8],
    ['netflix/netflix-to-cloud', '2016', 100],
    ['uber/uber-doma', '2019-07', 24.5],
    ['amazon/amazon-oracle-exit', '2018-10', 92],
    ['spotify/spotify-backend-split', '2015-05', 70],
  ])('says of %s in %s: %s %% by weight', async (name, at, weight) => {
    const body = await detail(name, at);
    expect(body.progress.weight).toBe(weight);
  });

  it('says of what nobody has seen that it is unknown, not 0', async () => {
    for (const { metadata } of documented) {
      const body = await detail(`${metadata.namespace}/${metadata.name}`);
      if (body.sources.length > 0) continue;
      expect(body.progress.traffic).toBeNull();
      for (const capability of body.capabilities) {
        expect(capability.observed).toBeNull();
        expect(capability.observedShare).toBeNull();
      }
    }
  });

  it('shows the share that was seen beside the intended one, with its error', async () => {
    answers.strangler.store.recent = [someTraffic({ new: 300, legacy: 700 })];
    const { capabilities, progress, shares, isReplay } =
      await detail('acme/leave');
    expect(isReplay).toBe(false);
    expect(capabilities[1]).toMatchObject({
      name: 'bills',
      owner: 'group:acme/pay',
      intended: 30,
      intendedFrom: 'catalog',
      observed: 30,
      observedShare: { requests: 1_000, source: 'edge', simulated: false },
      parity: { verdict: 'same', new: { requests: 300, errorRate: 0 } },
      rollbackUntil: Date.parse('2026-11-15T00:00:00Z'),
    });
    const share = capabilities[1].observedShare;
    expect(share?.low).toBeGreaterThan(27);
    expect(share?.high).toBeLessThan(33.1);
    expect(progress.traffic).toBe(30);
    expect(shares.traffic).toMatchObject({ known: 1, capabilities: 4 });
  });

  it('measures its halt rule by the traffic of the new side', async () => {
    answers.strangler.store.recent = [
      someTraffic({ new: 300, legacy: 700, errors: 90 }),
    ];
    const { halt, findings, failing } = await detail('acme/leave');
    expect(halt).toMatchObject({ verdict: 'halt', current: 30, limit: 2 });
    const checks = findings.map(({ check }) => check);
    expect(checks).toEqual(expect.arrayContaining(['halt', 'parity']));
    expect(failing).toBe(
      findings.filter(({ verdict }) => verdict === 'fail').length,
    );
  });

  it('does not know where a halt rule stands of which nobody tells', async () => {
    const { halt } = await detail('acme/leave');
    expect(halt).toMatchObject({ verdict: 'unknown', current: null });
  });

  it('does not take the configured share from a source that is not well', async () => {
    const told = { intendedPercent: 60 };
    const traffic = { new: 300, legacy: 700 };
    const drifts = async () => {
      const { findings } = await detail('acme/leave');
      return findings.some(({ check }) => check === 'drift');
    };
    answers.strangler.store.recent = [someTraffic(traffic, told)];
    expect(await drifts()).toBe(true);
    answers.strangler.store.recent = [
      someTraffic(traffic, { ...told, isWell: false }),
    ];
    expect(await drifts()).toBe(false);
  });

  it('shows what the gateway is set to as intended, by whichever source tells, while that one is well', async () => {
    const intended = async () => (await detail('acme/leave')).capabilities[1];
    const traffic = someTraffic(
      { new: 300, legacy: 700 },
      { intendedPercent: null },
    );
    const set = { source: 'weights', intendedPercent: 60 };
    const weights = someTraffic({ new: 0, legacy: 0 }, set);
    answers.strangler.store.recent = [traffic, weights];
    expect(await intended()).toMatchObject({
      intended: 60,
      intendedFrom: 'gateway',
    });
    answers.strangler.store.recent = [traffic, { ...weights, isWell: false }];
    expect(await intended()).toMatchObject({
      intended: 30,
      intendedFrom: 'catalog',
    });
  });

  it('replays without the traffic of today, and with that of the day', async () => {
    answers.strangler.store.recent = [someTraffic({ new: 300, legacy: 700 })];
    answers.strangler.store.days = [
      {
        migrationRef: 'migration:acme/leave',
        day: Date.parse('2026-11-03T00:00:00Z'),
        ...{ weight: 40, count: 25, traffic: 12.34, data: 50 },
      },
    ];
    const then = await detail('acme/leave', '2026-11-03');
    expect(then.capabilities[1].observed).toBeNull();
    expect(then.progress.traffic).toBe(12.3);
    const before = await detail('acme/leave', '2026-11-02');
    expect(before.progress.traffic).toBeNull();
  });

  it('takes a month that is not over for now', async () => {
    const { at, isReplay } = await detail('acme/leave', '2026-11');
    expect([at, isReplay]).toEqual([NOW, false]);
  });

  it('has a forecast, and says when there is too little to make one', async () => {
    const { forecast } = await detail('netflix/netflix-to-cloud', '2010-12');
    expect(forecast.verdict).toBe('forecast');
    expect(forecast.p85).toMatch(/^2011-/);
    const early = await detail('netflix/netflix-to-cloud', '2010-01');
    expect(early.forecast).toMatchObject({ verdict: 'too-little', p85: null });
  });

  it('counts what was recorded, at once', async () => {
    const { store } = answers.strangler;
    const before = await detail('acme/leave');
    await store.recordEvent({
      migrationRef: 'migration:acme/leave',
      ...{ kind: 'stage', origin: 'recorded', message: '', at: NOW - 1 },
      ...{ capability: 'invoices', stage: 'migrated', to: 100 },
    });
    const after = await detail('acme/leave');
    store.happened = [];
    expect(after.capabilities[1]).toMatchObject({
      stage: 'migrated',
      intended: 100,
      intendedFrom: 'recorded',
    });
    expect(before.progress.weight).toBe(42);
    expect(after.progress.weight).toBe(70);
  });
});

describe('GET /v1/migrations', () => {
  it('has the same without the capabilities', async () => {
    const one = await detail('netflix/netflix-to-cloud', '2012-06');
    const { items } = await list('?at=2012-06');
    const item = items.find(({ ref }) => ref === one.ref);
    expect(item).toBeDefined();
    expect(one).toMatchObject({ ...item });
    expect(item).not.toHaveProperty('capabilities');
  });

  it.each([
    ['group:acme/web', ['acme/leave']],
    ['group:acme/org', ['acme/leave']],
    ['group:acme/pay', []],
    ['group:secret/org', ['secret/dig']],
    ['migration:acme/leave', ['acme/leave']],
  ])('narrows it to %s', async (scope, expected) => {
    const answer = await list(`?scope=${scope}`);
    expect(names(answer)).toEqual(expected);
    expect(answer.scope).toBe(scope);
  });

  it('narrows the sources with it', async () => {
    const { sources } = await list('?scope=group:acme/web');
    expect(sources.map(({ id }) => id)).toEqual(['edge']);
    expect((await list()).sources).toHaveLength(2);
  });

  it('tells a stall', async () => {
    const at = async (moment: string) => {
      const { items } = await list(`?at=${moment}`);
      const found = items.find(({ ref }) => /netflix-to-cloud/.test(ref));
      return found && [found.state, found.stalledMonths];
    };
    expect(await at('2011-07')).toEqual(['moving', 0]);
    expect(await at('2014-12')).toEqual(['stalled', 30]);
    expect(await at('2016-01')).toEqual(['done', 32]);
  });

  it('can be empty', async () => {
    answers.strangler.entities = [];
    expect(await list()).toMatchObject({ items: [] });
    answers.strangler.entities = [LEAVE, DIG, ...documented];
  });
});

it('one capability that stays leaves the others as they are', async () => {
  answers.strangler.entities = [
    aMigration('part', {
      owner: 'web',
      started: '2026-01',
      capabilities: [
        { name: 'a', history: [{ at: '2026-02', stage: 'migrated' }] },
        { name: 'b', history: [{ at: '2026-02', stage: 'stays' }] },
      ],
    }),
  ];
  const { progress, stages } = await detail('acme/part');
  answers.strangler.entities = [LEAVE, DIG, ...documented];
  expect(progress).toMatchObject({ weight: 100, count: 100, data: null });
  expect(stages).toMatchObject({ migrated: 1, stays: 1, legacy: 0 });
});
