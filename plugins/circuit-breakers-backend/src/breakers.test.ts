import type {
  BreakerItem,
  BreakersResponse,
} from '@banyan/backstage-plugin-banyan-common';
import { aLiveBreaker, NOW } from './__testUtils__/aLiveBreaker';
import { type Answers, startAnswers } from './__testUtils__/startAnswers';

const SHOP = 'component:acme/shop';

const bills = aLiveBreaker({
  entityRef: SHOP,
  name: 'bills',
  dependencyRef: 'component:acme/billing',
  states: ['open', 'closed'],
  since: NOW - 4_000,
  episodeSince: NOW - 449_000,
  reading: {
    settings: { volumeThreshold: 5, timeoutMs: 400, halfOpenCalls: 1 },
  },
});

let answers: Answers;
beforeAll(async () => {
  answers = await startAnswers([bills]);
});
afterAll(() => answers.stop());

const breakersOf = async (query = '', name = 'ada') =>
  (await answers.get(name, `/v1/breakers${query}`).expect(200))
    .body as BreakersResponse;

const itemOf = async (id: string, name = 'ada'): Promise<BreakerItem> => {
  const { items } = await breakersOf('', name);
  return items.find(each => each.id === id) as BreakerItem;
};

describe('GET /v1/breakers', () => {
  it('says what is known of a breaker over all of its instances', async () => {
    expect(await itemOf('acme:shop:bills')).toMatchObject({
      name: 'bills',
      entityRef: SHOP,
      dependencyRef: 'component:acme/billing',
      source: 'fleet',
      state: 'open',
      observedAt: NOW - 1_000,
      errorRate: 0.4,
      calls: 20,
      notPermitted: 10,
      latencyMs: { p50: { low: 10, high: 10 }, p99: { low: 60, high: 61 } },
      instances: { open: 1, halfOpen: 0, unknown: 0, total: 2 },
      owner: 'group:acme/web',
      organization: 'group:acme/org',
      tier: 1,
      critical: true,
      fallback: { kind: 'cache', description: 'the bills of yesterday' },
    });
  });

  it('counts the time of an open breaker from the start of its trouble', async () => {
    expect((await itemOf('acme:shop:bills')).since).toBe(NOW - 449_000);
  });

  it('takes settings by the word of the producer, else of the catalog', async () => {
    expect((await itemOf('acme:shop:bills')).settings).toMatchObject({
      volumeThreshold: 5,
      timeoutMs: 400,
      windowMs: 10_000,
      sleepWindowMs: null,
    });
  });

  it('lists what is declared and not told as unknown', async () => {
    expect(await itemOf('acme:shop:vault')).toMatchObject({
      dependencyRef: 'component:secret/vault',
      state: 'unknown',
      unknownBecause: 'no source tells of it',
      source: null,
      observedAt: null,
      errorRate: null,
      orders: [],
      instances: { open: 0, halfOpen: 0, unknown: 0, total: 0 },
    });
  });

  it.each([
    ['ada', true],
    ['bob', false],
    // The group above the owner does not answer for the breaker.
    ['olga', false],
    ['root', true],
  ])('says whether %s may order it: %s', async (name, may) => {
    expect((await itemOf('acme:shop:bills', name)).mayControl).toBe(may);
  });

  it('answers with some states only, and counts all', async () => {
    const { items, counts } = await breakersOf('?state=open,half-open');
    expect(items.map(({ id }) => id)).toEqual(['acme:shop:bills']);
    expect(counts).toEqual({
      open: 1,
      halfOpen: 0,
      closed: 0,
      unknown: 2,
      forced: 0,
      disabled: 0,
    });
  });
});

describe('GET /v1/breakers/:id', () => {
  it('shows each instance, the verdicts and the figures', async () => {
    answers.store.byMinute = [
      {
        breakerId: 'acme:shop:bills',
        at: NOW - 3_600_000,
        ...{ successes: 50, failures: 40, timeouts: 10, rejected: null },
        ...{ notPermitted: 5, ignored: null, slow: null, errorRate: 0.5 },
        ...{ slowRate: null, p50: null, p90: null, p99: null },
        ...{ fallbackSuccesses: 20, fallbackFailures: 1 },
        ...{ openMs: 1_000, watchedMs: 60_000 },
      },
    ];
    const change = {
      breakerId: 'acme:shop:bills',
      instance: '1',
      name: 'bills',
    };
    answers.store.changes = [
      {
        ...change,
        from: 'closed',
        to: 'open',
        at: NOW - 449_000,
        evidence: 'observed',
        entityRef: SHOP,
      },
    ];
    const { body } = await answers
      .get('ada', '/v1/breakers/acme:shop:bills')
      .expect(200);
    expect(body.instances).toMatchObject([
      { instance: '1', state: 'open', errorRate: 0.4, calls: 10 },
      { instance: '2', state: 'closed' },
    ]);
    expect(body.figures).toMatchObject({
      watchedMs: 3_600_000,
      openMs: 449_000,
      longestSpellMs: 449_000,
      recoveryMs: null,
      episodes: 1,
      changesLastHour: 1,
      fallbackSuccesses: 20,
      fallbackFailures: 1,
    });
    const settings = body.lint.map(
      ({ setting }: { setting: string }) => setting,
    );
    expect(settings).toEqual(expect.arrayContaining(['timeoutMs', 'fallback']));
  });

  it('knows of a breaker that nobody tells of that nothing is known', async () => {
    const { body } = await answers
      .get('ada', '/v1/breakers/acme:shop:vault')
      .expect(200);
    expect(body).toMatchObject({
      instances: [],
      figures: { watchedMs: 0, longestSpellMs: null, fallbackSuccesses: null },
    });
    const { body: history } = await answers
      .get('ada', '/v1/breakers/acme:shop:vault/history')
      .expect(200);
    expect(history).toMatchObject({ points: [], spells: [] });
  });
});

it('GET /v1/recent tells the last two minutes of what a source tells of', async () => {
  const { body } = await answers.get('ada', '/v1/recent').expect(200);
  expect(body).toEqual({
    now: NOW,
    stepMs: 5_000,
    series: { 'acme:shop:bills': [1, null, 3] },
  });
});

it('GET /v1/blast-radius/:id names those who reach the caller', async () => {
  const { body } = await answers
    .get('ada', '/v1/blast-radius/acme:shop:bills')
    .expect(200);
  expect(
    body.services.map(({ ref, distance, effect }: Record<string, unknown>) => [
      ref,
      distance,
      effect,
    ]),
  ).toEqual([
    [SHOP, 0, 'degraded'],
    ['component:acme/edge', 1, 'contained'],
    ['component:secret/ledger', 1, 'contained'],
  ]);
});
