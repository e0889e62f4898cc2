import { ServiceUnavailableError } from '@backstage/errors';
import {
  blastRadiusResponseSchema,
  breakerEventsResponseSchema,
  breakerHistoryResponseSchema,
  breakerResponseSchema,
  breakersResponseSchema,
  coverageResponseSchema,
  recentResponseSchema,
  sourcesResponseSchema,
} from '@banyan/backstage-plugin-banyan-common';
import { aLiveBreaker } from './__testUtils__/aLiveBreaker';
import { type Answers, startAnswers } from './__testUtils__/startAnswers';

const SHOP = 'component:acme/shop';
const BILLS = 'acme:shop:bills';

const LIVE = [
  aLiveBreaker({
    entityRef: SHOP,
    name: 'bills',
    dependencyRef: 'component:acme/billing',
    states: ['open', 'closed'],
  }),
];

const ANSWERS = {
  breakers: breakersResponseSchema,
  [`breakers/${BILLS}`]: breakerResponseSchema,
  [`breakers/${BILLS}/history`]: breakerHistoryResponseSchema,
  recent: recentResponseSchema,
  events: breakerEventsResponseSchema,
  coverage: coverageResponseSchema,
  [`blast-radius/${BILLS}`]: blastRadiusResponseSchema,
  sources: sourcesResponseSchema,
};

let answers: Answers;
beforeAll(async () => {
  answers = await startAnswers(LIVE);
});
afterAll(() => answers.stop());

describe('the routes of the circuit-breakers backend', () => {
  it.each(Object.entries(ANSWERS))(
    'answer %s in the form that is agreed',
    async (path, schema) => {
      const { body } = await answers.get('ada', `/v1/${path}`).expect(200);
      expect(schema.parse(body)).toEqual(body);
    },
  );

  it.each([
    ['breakers?scope=group:acme/gone', 404, /There is no group:acme\/gone/],
    ['breakers?scope=component:acme/shop', 400, /scope: expected the ref/],
    ['breakers?state=ajar', 400, /state/],
    ['breakers/acme:shop:gone', 404, /There is no breaker acme:shop:gone/],
    ['breakers/acme:shop:gone/history', 404, /There is no breaker/],
    [`breakers/${BILLS}/history?from=now`, 400, /from: expected milliseconds/],
    [`breakers/${BILLS}/history?from=5&to=4`, 400, /from: expected a moment/],
    ['blast-radius/acme:shop:gone', 404, /There is no breaker/],
    ['events?limit=0', 400, /limit/],
    ['events?kind=weather', 400, /kind/],
    ['coverage?scope=acme', 400, /scope: expected/],
    ['stream?scope=group:acme/gone', 404, /There is no group:acme\/gone/],
  ])('refuse %s with %i', async (path, status, message) => {
    const { body } = await answers.get('ada', `/v1/${path}`).expect(status);
    expect(body.error.message).toMatch(message);
  });

  it('turn away who is not signed in', async () => {
    for (const path of [...Object.keys(ANSWERS), 'stream', 'facts']) {
      const { status } = await answers
        .api()
        .get(`/api/circuit-breakers/v1/${path}`)
        .set('authorization', 'Bearer mock-none-token');
      expect(status).toBe(401);
    }
  });

  it('have no fleet where none is configured', async () => {
    expect((await answers.get('root', '/v1/fleet')).status).toBe(404);
    const fault = { service: 'x', fault: 'down' };
    const answer = await answers.post('root', '/v1/fleet/faults', fault);
    expect(answer.status).toBe(404);
  });

  it('say when to ask again while the catalog has not answered', async () => {
    answers.topology.problem = new ServiceUnavailableError('Not read yet.');
    const { body, headers } = await answers
      .get('ada', '/v1/breakers')
      .expect(503);
    answers.topology.problem = undefined;
    expect(headers['retry-after']).toBe('5');
    expect(body.error.message).toBe('Not read yet.');
  });

  it('describe themselves to anybody, each of them', async () => {
    const { body } = await answers
      .api()
      .get('/api/circuit-breakers/openapi.json')
      .set('authorization', 'Bearer mock-none-token')
      .expect(200);
    const described = Object.entries(body.paths).flatMap(([path, methods]) =>
      Object.keys(methods as object).map(method => `${method} ${path}`),
    );
    expect(described.toSorted()).toEqual([
      'delete /v1/fleet/faults',
      'delete /v1/fleet/faults/{id}',
      'get /v1/blast-radius/{id}',
      'get /v1/breakers',
      'get /v1/breakers/{id}',
      'get /v1/breakers/{id}/history',
      'get /v1/coverage',
      'get /v1/events',
      'get /v1/facts',
      'get /v1/fleet',
      'get /v1/recent',
      'get /v1/sources',
      'get /v1/stream',
      'post /v1/breakers/{id}/state',
      'post /v1/fleet/faults',
      'post /v1/readings',
    ]);
  });
});
