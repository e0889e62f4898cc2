import { DIG, LEAVE, NOW } from './__testUtils__/acme';
import { someTraffic } from './__testUtils__/FakeStrangler';
import { type Started, startAnswers } from './__testUtils__/startAnswers';
import type { CheckFact } from './facts/migrationFacts';

const good = {
  migrationRef: 'migration:acme/leave',
  capability: 'bills',
  from: NOW - 10_000,
  to: NOW,
  new: { requests: 3, errors: 0 },
  legacy: { requests: 7 },
};
const metric = { migrationRef: 'migration:acme/leave', value: 2.5, at: NOW };

let answers: Started;
beforeAll(async () => {
  answers = await startAnswers([LEAVE, DIG]);
});
afterAll(() => answers.stop());

describe('POST /v1/observations', () => {
  const push = (body: object, name = 'service') =>
    answers.post(name, '/v1/observations', body);

  beforeEach(() => {
    answers.strangler.pushed.length = 0;
    answers.strangler.outcome = { taken: 2, refused: [] };
  });

  it('takes what a service counted', async () => {
    const body = { traffic: [good], metrics: [metric] };
    await push(body).expect(200, { taken: 2, refused: [] });
    expect(answers.strangler.pushed).toEqual([body]);
  });

  it('names the bad parts by their place, and keeps the good ones', async () => {
    answers.strangler.outcome = {
      taken: 1,
      refused: [{ index: 'traffic.1', problem: 'no such capability' }],
    };
    const { body } = await push({
      traffic: [
        { ...good, to: good.from },
        good,
        { ...good, capability: 'gone' },
        { ...good, intendedPercent: 130 },
      ],
      metrics: [{ ...metric, value: 'much' }],
    }).expect(207);
    expect(body.taken).toBe(1);
    expect(body.refused).toMatchObject([
      { index: 'traffic.0', problem: 'to: expected a moment after from' },
      {
        index: 'traffic.3',
        problem: 'intendedPercent: expected a percentage from 0 to 100',
      },
      { index: 'metrics.0', problem: expect.stringMatching(/^value: /) },
      { index: 'traffic.2', problem: 'no such capability' },
    ]);
  });

  it('refuses what has nothing good in it', async () => {
    answers.strangler.outcome = { taken: 0, refused: [] };
    const { body } = await push({ traffic: [{}] }).expect(400);
    expect(body.error.message).toMatch(/^traffic\.0: migrationRef: /);
  });

  it.each([
    [{ traffic: {} }, /traffic: expected a list/],
    [{ traffic: [good], more: 1 }, /Unrecognized key/],
    [{ traffic: Array(10_001).fill(0) }, /10,000 parts at most/],
  ])('refuses what is no list', async (body, message) => {
    const answer = await push(body).expect(400);
    expect(answer.body.error.message).toMatch(message);
    expect(answers.strangler.pushed).toEqual([]);
  });

  it('takes nothing from people', async () => {
    await push({ traffic: [good] }, 'root').expect(403);
    expect(answers.strangler.pushed).toEqual([]);
  });
});

describe('GET /v1/facts', () => {
  const facts = async (query = '') => {
    const { text } = await answers
      .get('service', `/v1/facts${query}`)
      .expect('Content-Type', /x-ndjson/)
      .expect(200);
    const lines = text
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line));
    return new Map(lines.map(line => [line.entityRef, line]));
  };

  it('is for services only', async () => {
    expect((await answers.get('root', '/v1/facts')).status).toBe(403);
  });

  it('has a line for each migration, and for each component that one replaces or builds', async () => {
    const lines = await facts();
    expect([...lines.keys()]).toEqual([
      'migration:acme/leave',
      'migration:secret/dig',
      'component:acme/monolith',
      'component:acme/shop',
      'component:acme/billing',
      'component:secret/vault',
    ]);
    const { observedAt } = lines.get('migration:acme/leave');
    expect(observedAt).toBe('2026-11-22T14:32:10.000Z');
  });

  it('tells of a migration what its checks say, and null where nobody knows', async () => {
    const leave = (await facts()).get('migration:acme/leave').facts;
    expect(leave).toMatchObject({
      ...{ weight: 42, count: 25, traffic: null, data: 50 },
      ...{ state: 'moving', capabilities: 4, retired: 0 },
    });
    expect(Object.keys(leave.checks)).toEqual(
      expect.arrayContaining(['MIG-01', 'MIG-11', 'OBS-03']),
    );
    expect(leave.checks['MIG-02'].verdict).toBe('pass');
  });

  it('tells on what the verdicts of its checks rest', async () => {
    const { checks } = (await facts()).get('migration:acme/leave').facts;
    for (const { evidence } of Object.values<CheckFact>(checks))
      for (const { text } of evidence) expect(text).not.toBe('');
    const named = Object.values<CheckFact>(checks).flatMap(({ evidence }) =>
      evidence.flatMap(({ entityRef }) => entityRef ?? []),
    );
    expect(named).toContain('component:acme/gateway');
  });

  it('tells of a legacy component what is left on it, and of a target what it took over', async () => {
    answers.strangler.store.recent = [
      someTraffic({ new: 300, legacy: 700, errors: 90 }),
    ];
    const lines = await facts();
    expect(lines.get('component:acme/monolith').facts).toMatchObject({
      strangledBy: 2,
      capabilitiesLeft: 4,
      takesOver: 0,
    });
    expect(lines.get('component:acme/shop').facts).toMatchObject({
      ...{ strangledBy: 0, takesOver: 2, finished: 1, dataOwned: 1 },
    });
    const billing = lines.get('component:acme/billing').facts;
    expect(billing).toMatchObject({ takesOver: 1, finished: 0, dataOwned: 0 });
    expect(billing.failing).toBeGreaterThan(0);
  });

  it('can be narrowed', async () => {
    const lines = await facts('?scope=group:secret/org');
    expect([...lines.keys()]).toEqual([
      'migration:secret/dig',
      'component:acme/monolith',
      'component:acme/shop',
    ]);
  });
});
