import { aLiveBreaker } from './__testUtils__/aLiveBreaker';
import { type Answers, startAnswers } from './__testUtils__/startAnswers';

const SHOP = 'component:acme/shop';

const good = { entityRef: SHOP, name: 'bills', state: 'open' };
const bad = { entityRef: SHOP, name: 'bills', state: 'ajar' };
const unknown = { ...good, entityRef: 'component:acme/gone' };

let answers: Answers;
beforeAll(async () => {
  answers = await startAnswers([
    aLiveBreaker({
      entityRef: SHOP,
      name: 'bills',
      dependencyRef: 'component:acme/billing',
      states: ['open'],
    }),
  ]);
});
afterAll(() => answers.stop());

describe('POST /v1/readings', () => {
  const push = (body: object, name = 'service') =>
    answers.post(name, '/v1/readings', body);

  beforeEach(() => {
    answers.live.pushed.length = 0;
  });

  it('takes what a service sends', async () => {
    const body = { sentAt: 1, readings: [good] };
    await push(body).expect(200, { accepted: 1, rejected: [] });
    expect(answers.live.pushed).toEqual([{ pushed: body, simulated: false }]);
  });

  it('names the bad readings by their position, and keeps the good ones', async () => {
    const { body } = await push({
      readings: [bad, good, unknown, { ...good, errorRate: 2 }],
    }).expect(207);
    expect(body.accepted).toBe(1);
    expect(body.rejected).toMatchObject([
      { index: 0, problem: expect.stringMatching(/^state: /) },
      { index: 2, problem: expect.stringMatching(/no component .*gone/) },
      { index: 3, problem: expect.stringMatching(/^errorRate: /) },
    ]);
  });

  it('refuses what has nothing good in it', async () => {
    const { body } = await push({ readings: [bad] }).expect(400);
    expect(body.error.message).toMatch(/^readings\[0\]: state/);
  });

  it.each([
    [{}, /readings: expected a list/],
    [{ readings: [good], more: 1 }, /Unrecognized key/],
    [{ readings: Array(10_001).fill(good) }, /10,000 readings at most/],
  ])('refuses what is no list of readings', async (body, message) => {
    const answer = await push(body).expect(400);
    expect(answer.body.error.message).toMatch(message);
    expect(answers.live.pushed).toEqual([]);
  });

  it('takes nothing from people', async () => {
    await push({ readings: [good] }, 'root').expect(403);
    expect(answers.live.pushed).toEqual([]);
  });
});

describe('GET /v1/facts', () => {
  it('is for services only', async () => {
    expect((await answers.get('root', '/v1/facts')).status).toBe(403);
  });

  it('tells of each component with breakers, a line each', async () => {
    const { text } = await answers
      .get('service', '/v1/facts')
      .expect('Content-Type', /x-ndjson/)
      .expect(200);
    const lines = text
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line));
    expect(lines.map(({ entityRef }) => entityRef)).toEqual([
      SHOP,
      'component:secret/ledger',
    ]);
    expect(lines[0]).toMatchObject({
      observedAt: expect.any(String),
      facts: {
        breakers: 2,
        open: 1,
        unknown: 1,
        declaredWithoutSource: 1,
        openShare7d: 1,
        longestOpenMs7d: 60_000,
        fallbackSuccess7d: null,
        badSettings: expect.any(Number),
      },
    });
    expect(lines[1].facts).toMatchObject({
      open: 0,
      openShare7d: null,
      longestOpenMs7d: null,
    });
  });
});
