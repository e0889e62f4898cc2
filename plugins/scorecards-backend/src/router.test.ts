import { ServiceUnavailableError } from '@backstage/errors';
import {
  checksResponseSchema,
  collectorsResponseSchema,
  entityResponseSchema,
  fixNextResponseSchema,
  levelsResponseSchema,
  reportResponseSchema,
  resultsResponseSchema,
  scorecardsResponseSchema,
  trendResponseSchema,
} from '@banyan/backstage-plugin-banyan-common';
import { type Started, startAnswers } from './__testUtils__/startAnswers';

const SHOP = 'entities/component/acme/shop';

const ANSWERS = {
  scorecards: scorecardsResponseSchema,
  'scorecards?scope=group:acme/org': scorecardsResponseSchema,
  checks: checksResponseSchema,
  results: resultsResponseSchema,
  report: reportResponseSchema,
  'report?rows=entity&scope=group:acme/web': reportResponseSchema,
  'report?rows=domain&track=conway': reportResponseSchema,
  trend: trendResponseSchema,
  'trend?rows=entity&days=30': trendResponseSchema,
  [SHOP]: entityResponseSchema,
  'entities/group/acme/web': entityResponseSchema,
  'entities/group/acme/org': entityResponseSchema,
  'entities/system/acme/front': entityResponseSchema,
  [`${SHOP}/next`]: fixNextResponseSchema,
  'fix-next?scope=group:acme/org': fixNextResponseSchema,
  levels: levelsResponseSchema,
  collectors: collectorsResponseSchema,
};

let answers: Started;
beforeAll(async () => {
  answers = await startAnswers();
});
afterAll(() => answers.stop());

describe('the routes of the scorecards backend', () => {
  it.each(Object.entries(ANSWERS))(
    'answer %s in the form that is agreed',
    async (path, schema) => {
      const { body } = await answers.get('ada', `/v1/${path}`).expect(200);
      expect(schema.parse(body)).toEqual(body);
    },
  );

  it.each([
    ['report?scope=group:acme/gone', 404, /There is no group:acme\/gone/],
    ['report?scope=user:acme/ada', 400, /scope: expected the reference of a/],
    ['report?rows=planet', 400, /rows: expected one of team, unit/],
    ['report?track=luck', 400, /track: expected one of ownership/],
    ['report?limit=0', 400, /limit: expected a number from 1 to 5000/],
    ['report?scorecard=gone', 404, /There is no scorecard:default\/gone/],
    ['report?scorecard=a%20b', 400, /scorecard: expected the reference of/],
    ['trend?days=x', 400, /days: expected a number from 1 to 731/],
    ['results?verdict=bad', 400, /verdict\.0: expected verdicts: pass, warn/],
    ['results?entityRef=shop', 400, /entityRef: expected the reference/],
    ['results?cursor=zzz', 400, /cursor: expected what the answer before/],
    ['results?scope=group:acme/gone', 404, /There is no group:acme\/gone/],
    ['levels?refs=shop', 400, /refs\.0: expected the reference/],
    ['fix-next?limit=many', 400, /limit: expected a number from 1 to 100/],
    ['entities/component/acme/gone', 404, /There is no component:acme\/gone/],
    [`${SHOP}?scorecard=scorecard:acme/gone`, 404, /no scorecard:acme\/gone/],
    ['badges/component/acme/shop.svg?label=a&label=b', 400, /label: expected/],
  ])('refuse %s with %i', async (path, status, message) => {
    const { body } = await answers.get('ada', `/v1/${path}`).expect(status);
    expect(body.error.message).toMatch(message);
  });

  it('turn away who is not signed in', async () => {
    const badge = 'badges/component/acme/shop.svg';
    for (const path of [...Object.keys(ANSWERS), 'facts', badge]) {
      const { status } = await answers
        .api()
        .get(`/api/scorecards/v1/${path}`)
        .set('authorization', 'Bearer mock-none-token');
      expect(status).toBe(401);
    }
  });

  it('say when to ask again while the catalog has not answered', async () => {
    answers.topology.problem = new ServiceUnavailableError('Not read yet.');
    const { body, headers } = await answers.get('ada', '/v1/report');
    answers.topology.problem = undefined;
    expect(headers['retry-after']).toBe('5');
    expect(body.error.message).toBe('Not read yet.');
    answers.scorecards.problem = new Error('connect ECONNREFUSED 10.0.0.1');
    const unread = await answers.get('ada', '/v1/report').expect(503);
    answers.scorecards.problem = undefined;
    expect(unread.headers['retry-after']).toBe('5');
    expect(unread.body.error.message).toMatch(/^The catalog cannot be read/);
    await answers.get('ada', '/v1/report').expect(200);
  });
});
