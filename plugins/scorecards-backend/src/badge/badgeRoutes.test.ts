import { type Started, startAnswers } from '../__testUtils__/startAnswers';

const SHOP = '/v1/badges/component/acme/shop.svg';

/** What the picture of somebody says. */
const words = async (answers: Started, path: string, status = 200) => {
  const { body } = await answers
    .get('ada', path)
    .expect('Content-Type', /image\/svg\+xml/)
    .expect(status);
  return String(body).match(/<title>(.*)<\/title>/)?.[1];
};

describe('badges', () => {
  let answers: Started;
  beforeAll(async () => {
    answers = await startAnswers();
  });
  afterAll(() => answers.stop());

  it.each([
    [SHOP, 'scorecards: Bronze, 1 of 3'],
    [`${SHOP}?label=readiness`, 'readiness: Bronze, 1 of 3'],
    [`${SHOP}?scorecard=acme/basics`, 'scorecards: Bronze, 1 of 3'],
    ['/v1/badges/Group/ACME/web.svg', 'scorecards: Bronze, 2 of 4'],
    ['/v1/badges/group/acme/idle.svg', 'scorecards: not rated'],
  ])('%s says %s', async (path, title) => {
    expect(await words(answers, path)).toBe(title);
  });

  it('say nothing of what is not there', async () => {
    const gone = '/v1/badges/component/acme/gone.svg';
    expect(await words(answers, gone, 404)).toBe('scorecards: unknown');
  });

  it('are for who is signed in', async () => {
    const { status } = await answers
      .api()
      .get(`/api/scorecards${SHOP}`)
      .set('authorization', 'Bearer mock-none-token');
    expect(status).toBe(401);
  });
});

describe('public badges', () => {
  let answers: Started;
  beforeAll(async () => {
    answers = await startAnswers({ badges: { public: true } });
  });
  afterAll(() => answers.stop());

  it('are for anybody, and nothing else is', async () => {
    const api = '/api/scorecards';
    const badge = await answers.api().get(`${api}${SHOP}`);
    expect(String(badge.body)).toMatch(/Bronze, 1 of 3/);
    const report = await answers
      .api()
      .get(`${api}/v1/report`)
      .set('authorization', 'Bearer mock-none-token');
    expect(report.status).toBe(401);
  });
});
