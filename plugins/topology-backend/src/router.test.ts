import { mockCredentials } from '@backstage/backend-test-utils';
import { TWO_COMPANIES } from './__testUtils__/acme';
import { ANSWERS, type Topology } from './__testUtils__/answersOf';
import { startTopology } from './__testUtils__/startTopology';
import { TestCatalog } from './__testUtils__/TestCatalog';

describe('the routes of the topology backend', () => {
  let topology: Topology;
  beforeAll(async () => {
    topology = await startTopology(new TestCatalog(TWO_COMPANIES));
  });
  afterAll(() => topology.stop());

  it.each(ANSWERS)(
    'sends %s once, then says that it is the same',
    async name => {
      const { headers } = await topology.get(`/v1/${name}`).expect(200);
      expect(headers['cache-control']).toBe('private, no-cache');
      expect(new Date(headers['last-modified']).getTime()).not.toBeNaN();
      const again = { 'If-None-Match': headers.etag };
      expect((await topology.get(`/v1/${name}`, again).expect(304)).text).toBe(
        '',
      );
      await topology
        .get(`/v1/${name}`, { 'If-None-Match': '"old"' })
        .expect(200);
    },
  );

  it.each([
    ['group:acme/gone', 404, /There is no group:acme\/gone in the catalog/],
    ['component:acme/shop', 400, /scope: expected the reference of a group/],
    ['acme', 400, /scope: expected/],
    ['group:a/b/c', 400, /scope: expected/],
    ['group:acme/org&scope=group:acme/unit', 400, /scope: expected one/],
    ['group:acme/org&history=maybe', 400, /history: expected true or false/],
  ])('refuses the scope %s with %i', async (scope, status, message) => {
    for (const name of ANSWERS) {
      const { body } = await topology
        .get(`/v1/${name}?scope=${scope}`)
        .expect(status);
      expect(body.error.message).toMatch(message);
    }
  });

  it('serves facts to services only', async () => {
    expect((await topology.get('/v1/facts')).status).toBe(403);
  });

  it('turns away who is not signed in', async () => {
    const nobody = { authorization: mockCredentials.none.header() };
    for (const name of [...ANSWERS, 'facts']) {
      const { status } = await topology.get(`/v1/${name}`, nobody);
      expect(status).toBe(401);
    }
  });

  it('describes itself to anybody', async () => {
    const nobody = { authorization: mockCredentials.none.header() };
    const { body } = await topology.get('/openapi.json', nobody).expect(200);
    expect(Object.keys(body.paths)).toEqual([
      '/v1/graph',
      '/v1/ownership',
      '/v1/layout',
      '/v1/overlays',
      '/v1/coordination',
      '/v1/alignment',
      '/v1/alignment/suggestions',
      '/v1/alignment/what-if',
      '/v1/history',
      '/v1/acceptances',
      '/v1/acceptances/{id}',
      '/v1/facts',
    ]);
  });
});
