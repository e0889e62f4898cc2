import { mockCredentials } from '@backstage/backend-test-utils';
import { TWO_COMPANIES } from './__testUtils__/acme';
import { startTopology } from './__testUtils__/startTopology';
import { TestCatalog } from './__testUtils__/TestCatalog';

type Topology = Awaited<ReturnType<typeof startTopology>>;

const BUILDS = 'topology.snapshot.build.duration';
const ANSWERS = 'topology.answer.duration';

const attributesOf = async ({ meter }: Topology, name: string) =>
  (await meter.read(name)).map(({ attributes }) => attributes);

const figures = async ({ meter }: Topology, name: string) =>
  Object.fromEntries(
    (await meter.read(name)).map(({ value, attributes }) => [
      Object.values(attributes).join(),
      value,
    ]),
  );

describe('the metrics of the topology backend', () => {
  let catalog: TestCatalog;
  let topology: Topology;
  beforeEach(async () => {
    catalog = new TestCatalog(TWO_COMPANIES);
    catalog.isDown = true;
    topology = await startTopology(catalog);
    await topology.refresh();
  });
  afterEach(() => topology.stop());

  const builds = async () => (await attributesOf(topology, BUILDS)).length;

  it('count the readings of the catalog, and say which failed by what', async () => {
    const failed = await attributesOf(topology, BUILDS);
    expect(failed).toContainEqual({ 'error.type': 'Error' });
    expect(failed).not.toContainEqual({});
    catalog.isDown = false;
    const before = await builds();
    await topology.refresh();
    const after = (await attributesOf(topology, BUILDS)).slice(before);
    expect(after).toContainEqual({});
  });

  it('are silent about the snapshot before there is one', async () => {
    for (const name of ['age', 'entity.count', 'edge.count'])
      expect(await topology.meter.read(`topology.snapshot.${name}`)).toEqual(
        [],
      );
  });

  it('tell the size of the snapshot', async () => {
    catalog.isDown = false;
    await topology.refresh();
    expect(await figures(topology, 'topology.snapshot.entity.count')).toEqual({
      api: 2,
      component: 6,
      domain: 2,
      group: 8,
      resource: 2,
      system: 2,
    });
    expect(await figures(topology, 'topology.snapshot.edge.count')).toEqual({
      call: 2,
      use: 4,
    });
  });

  it('tell the age of the snapshot, which grows while the catalog is down', async () => {
    catalog.isDown = false;
    await topology.refresh();
    const { body } = await topology.get('/v1/graph').expect(200);
    catalog.isDown = true;
    await topology.refresh();
    const now = jest
      .spyOn(Date, 'now')
      .mockReturnValue(Date.parse(body.builtAt) + 90_000);
    const age = await topology.meter.read('topology.snapshot.age');
    now.mockRestore();
    expect(age).toEqual([{ value: 90, attributes: {} }]);
  });

  it('count the answers by route and status, never by address', async () => {
    catalog.isDown = false;
    const service = { authorization: mockCredentials.service.header() };
    const { headers } = await topology.get('/v1/graph?scope=group:acme/org');
    const same = { 'If-None-Match': headers.etag };
    await topology.get('/v1/graph?scope=group:acme/org', same).expect(304);
    await topology.get('/v1/layout?scope=group:acme/gone').expect(404);
    await topology.get('/v1/facts').expect(403);
    await topology.get('/v1/facts', service).expect(200);
    await topology.get('/wp-login.php');
    const answers = await attributesOf(topology, ANSWERS);
    expect(
      answers.map(
        each => `${each['http.route']} ${each['http.response.status_code']}`,
      ),
    ).toEqual([
      '/api/topology/v1/graph 200',
      '/api/topology/v1/graph 304',
      '/api/topology/v1/layout 404',
      '/api/topology/v1/facts 403',
      '/api/topology/v1/facts 200',
    ]);
  });

  it('mark the answers that failed for a reason of the server', async () => {
    await topology.get('/v1/ownership').expect(503);
    await topology.get('/v1/ownership?history=maybe').expect(400);
    const answers = await attributesOf(topology, ANSWERS);
    expect(answers.map(each => each['error.type'])).toEqual(['503', undefined]);
  });

  it('name their units as OpenTelemetry does', () => {
    expect(Object.fromEntries(topology.meter.units)).toEqual({
      [BUILDS]: 's',
      [ANSWERS]: 's',
      'topology.snapshot.age': 's',
      'topology.snapshot.entity.count': '{entity}',
      'topology.snapshot.edge.count': '{edge}',
    });
  });
});
