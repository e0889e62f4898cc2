import { type Started, startAnswers } from './__testUtils__/startAnswers';

let answers: Started;
beforeAll(async () => {
  answers = await startAnswers();
});
afterAll(() => answers.stop());

describe('GET /v1/facts', () => {
  it('tells other backends the level and the verdicts of each entity', async () => {
    const { text } = await answers
      .get('service', '/v1/facts?scope=group:acme/org')
      .expect('Content-Type', /x-ndjson/)
      .expect(200);
    const lines = text
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    const shop = lines.find(
      ({ entityRef }) => entityRef === 'component:acme/shop',
    );
    expect(shop).toEqual({
      entityRef: 'component:acme/shop',
      facts: {
        ...{ reached: 0, level: 'bronze', missing: 1 },
        levels: ['bronze', 'silver', 'gold'],
        ...{ passed: 1, counting: 3, points: 1, possible: 4 },
        verdicts: { pass: 1, fail: 1, 'no-data': 1 },
      },
      observedAt: '2026-11-22T14:31:10.000Z',
    });
    expect(text).not.toMatch(/secret/);
  });

  it('is for services only', async () => {
    expect((await answers.get('root', '/v1/facts')).status).toBe(403);
  });
});
