import { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { type Started, startAnswers } from './__testUtils__/startAnswers';

type Layer = {
  route?: { path: string; methods: Record<string, boolean> };
  handle: unknown;
};

/** Every route of a router and of those in it. */
function routesOf(router: unknown): string[] {
  const { stack = [] } = router as { stack?: Layer[] };
  return stack.flatMap(({ route, handle }) =>
    route
      ? Object.keys(route.methods).map(method => `${method} ${route.path}`)
      : routesOf(handle),
  );
}

let answers: Started;
let routes: string[];
beforeAll(async () => {
  answers = await startAnswers();
  routes = routesOf(answers.router)
    .map(route => route.replaceAll(/:(\w+)/g, '{$1}'))
    .filter(route => route !== 'get /openapi.json');
});
afterAll(() => answers.stop());

it('finds routes at any depth', () => {
  const inner = PromiseRouter();
  inner.put('/a/:b', () => {});
  const outer = Router();
  outer.use(inner);
  expect(routesOf(outer)).toEqual(['put /a/:b']);
});

describe('the description of the routes', () => {
  it('is for anybody, and has every route and nothing else', async () => {
    const { body } = await answers
      .api()
      .get('/api/scorecards/openapi.json')
      .set('authorization', 'Bearer mock-none-token')
      .expect(200);
    const described = Object.entries(body.paths).flatMap(([path, methods]) =>
      Object.keys(methods as object).map(method => `${method} ${path}`),
    );
    expect(described.toSorted()).toEqual([...new Set(routes)].toSorted());
    expect(routes).toContain('get /v1/report');
    expect(routes).toContain('post /v1/runs/{id}/cancel');
  });
});
