import type {
  ForecastResponse,
  LeftResponse,
  MigrationEventsResponse,
  TimelineResponse,
  TrafficResponse,
} from '@banyan/backstage-plugin-banyan-common';
import { DIG, LEAVE, NOW } from './__testUtils__/acme';
import { anEvent, someTraffic } from './__testUtils__/FakeStrangler';
import { type Started, startAnswers } from './__testUtils__/startAnswers';

const DAY_MS = 24 * 60 * 60 * 1_000;
const MINUTE_MS = 60_000;

let answers: Started;
beforeAll(async () => {
  answers = await startAnswers([LEAVE, DIG]);
});
afterAll(() => answers.stop());

async function get<T>(path: string): Promise<T> {
  const url = `/v1/migrations/acme/leave/${path}`;
  const { body } = await answers.get('ada', url).expect(200);
  return body;
}

const day = (stated: string, traffic: number | null) => ({
  migrationRef: 'migration:acme/leave',
  day: Date.parse(stated),
  ...{ weight: 42, count: 25, data: 50, traffic },
});

describe('the timeline', () => {
  it('has a point after each change, with what was done and what was in the plan', async () => {
    const { points, total } = await get<TimelineResponse>('timeline');
    expect(total).toBe(10);
    const of = (at: string) => points.find(each => each.at === Date.parse(at));
    expect(of('2026-03-01')).toMatchObject({ done: 1.5, scope: 7 });
    expect(of('2026-11-01')).toMatchObject({
      ...{ done: 4.2, scope: 9 },
      progress: { weight: 42, traffic: null },
    });
    const times = points.map(({ at }) => at);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  it('has the traffic of the days on which somebody counted it, and a gap where nobody did', async () => {
    answers.strangler.store.days = [
      day('2026-11-01', 20.04),
      day('2026-11-02', 20.01),
      day('2026-11-03', null),
      day('2026-11-20', 29.96),
    ];
    const { points } = await get<TimelineResponse>('timeline');
    answers.strangler.store.days = [];
    const seen = points
      .filter(({ at }) => at > Date.parse('2026-11-01'))
      .map(({ at, progress }) => [
        new Date(at).toISOString().slice(0, 10),
        progress.traffic,
      ]);
    expect(seen).toEqual([
      ['2026-11-01', 20],
      ['2026-11-03', null],
      ['2026-11-20', 30],
    ]);
  });
});

describe('the forecast', () => {
  it('comes with its alternatives, and with what followed when it lies in the past', async () => {
    const { forecasts, followed, at } = await get<ForecastResponse>(
      'forecast?at=2026-10',
    );
    expect(at).toBe(Date.parse('2026-10-31T23:59:59.999Z'));
    expect(forecasts[0]).toMatchObject({ id: 'last-12', runs: 10_000 });
    expect(forecasts.length).toBeGreaterThan(1);
    expect(followed?.points).toEqual([
      { at: Date.parse('2026-11-01'), percent: 42 },
    ]);
  });

  it('knows nothing that followed now', async () => {
    const { followed } = await get<ForecastResponse>('forecast');
    expect(followed).toBeNull();
  });

  it('is the one of the list', async () => {
    const { forecasts } = await get<ForecastResponse>('forecast');
    const { body } = await answers.get('ada', '/v1/migrations/acme/leave');
    const { verdict, p50, p85, p95, message } = forecasts[0];
    expect(body.forecast).toEqual({ verdict, p50, p85, p95, message });
  });

  it('by traffic rests on the days that were counted', async () => {
    const path = 'forecast?measure=traffic';
    const before = await get<ForecastResponse>(path);
    expect(before.forecasts[0].verdict).toBe('too-little');
    answers.strangler.store.days = Array.from({ length: 300 }, (_, index) =>
      day(new Date(NOW - (300 - index) * DAY_MS).toISOString(), index / 10),
    );
    const after = await get<ForecastResponse>(path);
    answers.strangler.store.days = [];
    expect(after.forecasts[0].verdict).toBe('forecast');
  });
});

it('what is left says how much evidence is missing', async () => {
  const { items, missing, total } = await get<LeftResponse>('left');
  expect(items.map(({ capability }) => capability).toSorted()).toEqual([
    'bills',
    'deposits',
    'letters',
    'search',
  ]);
  expect(missing).toBeGreaterThan(0);
  expect(total).toBeGreaterThanOrEqual(missing);
  const bills = items.find(({ capability }) => capability === 'bills');
  expect(bills).toMatchObject({ leftToRoute: 2.8, owner: 'group:acme/pay' });
});

describe('the events', () => {
  const told = [1, 2, 3].map(index =>
    anEvent({
      at: Date.parse(`2026-0${2 * index + 2}-15`),
      kind: index === 2 ? 'weight' : 'stage',
      capability: 'bills',
      origin: index === 2 ? 'gateway' : 'recorded',
      message: `told ${index}`,
    }),
  );

  beforeEach(() => {
    answers.strangler.store.happened = told;
  });
  afterEach(() => {
    answers.strangler.store.happened = [];
  });

  const page = (query: string) =>
    get<MigrationEventsResponse>(`events${query}`);

  it('are those of the catalog, of people and of gateways, newest first, each once', async () => {
    const { items, before } = await page('');
    expect(before).toBeNull();
    const origins = items.map(({ origin }) => origin);
    expect(origins).toEqual([
      'catalog', // bills in November
      'recorded',
      'gateway',
      'catalog', // deposits
      'recorded',
      ...Array(5).fill('catalog'),
    ]);
    expect(items[0]).toMatchObject({
      message: 'Bills: canary, 0 % to 30 %',
      reason: 'First users.',
    });
  });

  it('come in pages without a gap and without a repetition', async () => {
    answers.strangler.store.happened = [...told, { ...told[0], id: 'twin' }];
    const whole = await page('');
    const ids: string[] = [];
    let query = '?limit=1';
    for (let pages = 0; pages < 10; pages++) {
      const { items, before } = await page(query);
      ids.push(...items.map(({ id }) => id));
      if (before === null) break;
      query = `?limit=1&before=${encodeURIComponent(before)}`;
    }
    expect(ids).toEqual(whole.items.map(({ id }) => id));
  });

  it('can be narrowed to a capability, by a former name too, and to kinds', async () => {
    const { items } = await page('?capability=invoices&kind=weight,rollback');
    expect(items.map(({ message }) => message)).toEqual(['told 2']);
    const search = await page('?capability=search');
    expect(search.items).toHaveLength(4);
  });
});

describe('the traffic of a capability', () => {
  const at = (minutesAgo: number, requests: number, source = 'edge') =>
    someTraffic(
      { new: requests, legacy: requests },
      {
        from: NOW - (minutesAgo + 1) * MINUTE_MS,
        to: NOW - minutesAgo * MINUTE_MS,
        source,
      },
    );

  const traffic = (query = '') =>
    get<TrafficResponse>(`capabilities/bills/traffic${query}`);

  it('leaves a gap where nothing was seen: that is not 0', async () => {
    answers.strangler.store.history = {
      stepMs: MINUTE_MS,
      items: [at(40, 9), at(39, 9), at(10, 9), at(9, 0)],
    };
    const { points, stepMs } = await traffic();
    expect(stepMs).toBe(MINUTE_MS);
    expect(points.map(({ observed }) => observed)).toEqual([
      50,
      50,
      null,
      50,
      null,
    ]);
    expect(points[2]).toMatchObject({ new: null, legacy: null });
    expect(points[4]).toMatchObject({ new: { requests: 0 } });
  });

  it('is that of one source: two would count the same requests twice', async () => {
    answers.strangler.store.history = {
      stepMs: 0,
      items: [at(2, 3, 'other'), at(2, 9), at(1, 9)],
    };
    const { points } = await traffic();
    expect(points.map(each => each.new?.requests)).toEqual([9, 9]);
  });

  it('is empty where nobody counts', async () => {
    answers.strangler.store.history = { stepMs: 0, items: [] };
    const { points, from, to } = await traffic();
    expect(points).toEqual([]);
    expect([from, to]).toEqual([NOW - 60 * MINUTE_MS, NOW]);
  });
});
