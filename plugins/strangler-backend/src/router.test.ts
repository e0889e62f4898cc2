import { ServiceUnavailableError } from '@backstage/errors';
import {
  forecastResponseSchema,
  leftResponseSchema,
  migrationEventsResponseSchema,
  migrationResponseSchema,
  migrationsResponseSchema,
  timelineResponseSchema,
  trafficResponseSchema,
  trafficSourcesResponseSchema,
} from '@banyan/backstage-plugin-banyan-common';
import { aMigration, DIG, LEAVE } from './__testUtils__/acme';
import { aSource, someTraffic } from './__testUtils__/FakeStrangler';
import { type Started, startAnswers } from './__testUtils__/startAnswers';

const ONE = 'migrations/acme/leave';

const ANSWERS = {
  migrations: migrationsResponseSchema,
  'migrations?scope=group:acme/org&at=2026-05': migrationsResponseSchema,
  [ONE]: migrationResponseSchema,
  [`${ONE}?at=2026-03`]: migrationResponseSchema,
  [`${ONE}/timeline`]: timelineResponseSchema,
  [`${ONE}/forecast`]: forecastResponseSchema,
  [`${ONE}/forecast?at=2026-10&measure=count`]: forecastResponseSchema,
  [`${ONE}/left`]: leftResponseSchema,
  [`${ONE}/events`]: migrationEventsResponseSchema,
  [`${ONE}/capabilities/bills/traffic`]: trafficResponseSchema,
  sources: trafficSourcesResponseSchema,
};

let answers: Started;
beforeAll(async () => {
  answers = await startAnswers([LEAVE, DIG]);
  const { store } = answers.strangler;
  store.recent = [someTraffic({ new: 300, legacy: 700 })];
  store.history = { stepMs: 0, items: store.recent };
  answers.strangler.known = [aSource('edge')];
});
afterAll(() => answers.stop());

describe('the routes of the strangler backend', () => {
  it.each(Object.entries(ANSWERS))(
    'answer %s in the form that is agreed',
    async (path, schema) => {
      const { body } = await answers.get('ada', `/v1/${path}`).expect(200);
      expect(schema.parse(body)).toEqual(body);
    },
  );

  it.each([
    ['migrations?scope=group:acme/gone', 404, /There is no group:acme\/gone/],
    ['migrations?scope=migration:acme/gone', 404, /There is no migration:acme/],
    ['migrations?scope=component:acme/shop', 400, /scope: expected the ref/],
    ['migrations?at=soon', 400, /at: "soon" is no date: expected a year/],
    ['migrations?at=2026-13', 400, /at: "2026-13" is no date/],
    ['migrations?at=2030', 400, /at: 2030 lies in the future/],
    ['migrations/acme/gone', 404, /There is no migration:acme\/gone/],
    [`${ONE}?at=2026-02-30`, 400, /at: "2026-02-30" is no date/],
    [`${ONE}/forecast?measure=luck`, 400, /measure: expected weight, count/],
    [`${ONE}/events?kind=weather`, 400, /kind/],
    [`${ONE}/events?limit=0`, 400, /limit/],
    [`${ONE}/events?before=x`, 400, /before: expected what/],
    [`${ONE}/events?capability=x`, 404, /Leave leave has no capability x/],
    [`${ONE}/capabilities/x/traffic`, 404, /no capability x. It has search/],
    [`${ONE}/capabilities/bills/traffic?from=now`, 400, /from: expected milli/],
    [`${ONE}/capabilities/bills/traffic?from=5&to=4`, 400, /before to/],
  ])('refuse %s with %i', async (path, status, message) => {
    const { body } = await answers.get('ada', `/v1/${path}`).expect(status);
    expect(body.error.message).toMatch(message);
  });

  it('turn away who is not signed in', async () => {
    for (const path of [...Object.keys(ANSWERS), 'facts']) {
      const { status } = await answers
        .api()
        .get(`/api/strangler/v1/${path}`)
        .set('authorization', 'Bearer mock-none-token');
      expect(status).toBe(401);
    }
  });

  it('say when to ask again while the catalog has not answered', async () => {
    answers.topology.problem = new ServiceUnavailableError('Not read yet.');
    const { body, headers } = await answers
      .get('ada', '/v1/migrations')
      .expect(503);
    answers.topology.problem = undefined;
    expect(headers['retry-after']).toBe('5');
    expect(body.error.message).toBe('Not read yet.');
  });

  it('say what is wrong with a migration that cannot be understood', async () => {
    answers.strangler.problems = [
      { ref: 'migration:acme/odd', problem: 'spec.started: "then" is no date' },
    ];
    const { body } = await answers
      .get('ada', '/v1/migrations/acme/odd')
      .expect(400);
    expect(body.error.message).toBe(
      'migration:acme/odd cannot be understood: spec.started: "then" is no date',
    );
  });

  it('know a migration by its name in capitals, too', async () => {
    const { body } = await answers
      .get('ada', '/v1/migrations/ACME/Leave')
      .expect(200);
    expect(body.ref).toBe('migration:acme/leave');
  });

  it('warn of what the plan names and the catalog does not have', async () => {
    answers.strangler.entities = [
      aMigration('astray', {
        owner: 'web',
        started: '2026-01',
        capabilities: [{ name: 'a', to: 'component:gone', dependsOn: ['b'] }],
      }),
    ];
    const { body } = await answers.get('ada', '/v1/migrations/acme/astray');
    answers.strangler.entities = [LEAVE, DIG];
    expect(body.capabilities[0].to).toBeNull();
    expect(body.findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          check: 'plan',
          capability: 'a',
          message: 'The target of a, component:acme/gone is not in the catalog',
        }),
        expect.objectContaining({
          check: 'plan',
          message: 'a depends on b, which is no capability here',
        }),
      ]),
    );
  });

  it('describe themselves to anybody, each of them', async () => {
    const { body } = await answers
      .api()
      .get('/api/strangler/openapi.json')
      .set('authorization', 'Bearer mock-none-token')
      .expect(200);
    const described = Object.entries(body.paths).flatMap(([path, methods]) =>
      Object.keys(methods as object).map(method => `${method} ${path}`),
    );
    const one = '/v1/migrations/{namespace}/{name}';
    expect(described.toSorted()).toEqual([
      'get /v1/facts',
      'get /v1/migrations',
      `get ${one}`,
      `get ${one}/capabilities/{capability}/traffic`,
      `get ${one}/events`,
      `get ${one}/forecast`,
      `get ${one}/left`,
      `get ${one}/timeline`,
      'get /v1/sources',
      'post /v1/migrations/{namespace}/{name}/capabilities/{capability}/events',
      'post /v1/observations',
      `put ${one}/capabilities/{capability}/weight`,
    ]);
  });
});
