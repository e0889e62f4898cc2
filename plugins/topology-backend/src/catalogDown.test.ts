import { TWO_COMPANIES } from './__testUtils__/acme';
import {
  ANSWERS,
  factsOf,
  graphOf,
  type Topology,
} from './__testUtils__/answersOf';
import { startTopology } from './__testUtils__/startTopology';
import { TestCatalog } from './__testUtils__/TestCatalog';

const NOT_YET =
  'The catalog has not answered yet. It is asked again and again; try again in a few seconds. If this lasts, the log of the backend says why.';
const IMPATIENT = {
  refresh: { frequency: { minutes: 5 }, timeout: { milliseconds: 40 } },
};

describe('while the catalog is down', () => {
  let catalog: TestCatalog;
  let topology: Topology;
  const start = async (config = {}) => {
    topology = await startTopology(catalog, { config });
  };
  beforeEach(() => {
    catalog = new TestCatalog(TWO_COMPANIES);
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await topology.stop();
  });

  const laterBy = (ms: number, { builtAt }: { builtAt: string }) =>
    jest.spyOn(Date, 'now').mockReturnValue(Date.parse(builtAt) + ms);

  it('the last snapshot answers, with the time at which it was good', async () => {
    await start();
    await topology.refresh();
    const { nodes, builtAt, version } = await graphOf(topology);
    catalog.isDown = true;
    await topology.refresh();
    for (const name of ANSWERS) {
      const { body, headers } = await topology.get(`/v1/${name}`).expect(200);
      expect(body).toMatchObject({ builtAt, version, stale: false });
      expect(headers['last-modified']).toBe(new Date(builtAt).toUTCString());
    }
    expect((await graphOf(topology)).nodes).toEqual(nodes);
    expect((await factsOf(topology))[0].observedAt).toBe(builtAt);
  });

  it.each([
    ['not stale before ten minutes', {}, 599_000, false],
    ['stale after ten minutes', {}, 601_000, true],
    ['stale after the age that is set', { staleAfter: '5s' }, 6_000, true],
  ])('answers are %s', async (_, config, ageMs, stale) => {
    await start(config);
    await topology.refresh();
    const before = await graphOf(topology);
    catalog.isDown = true;
    await topology.refresh();
    laterBy(ageMs, before);
    for (const name of ANSWERS) {
      const { body } = await topology.get(`/v1/${name}`).expect(200);
      expect(body).toMatchObject({ stale, builtAt: before.builtAt });
    }
  });

  it('who has the answer already is told when it turns stale, once', async () => {
    await start();
    await topology.refresh();
    catalog.isDown = true;
    const fresh = await topology.get('/v1/graph').expect(200);
    laterBy(601_000, fresh.body);
    const stale = await topology
      .get('/v1/graph', { 'If-None-Match': fresh.headers.etag })
      .expect(200);
    expect(stale.body).toMatchObject({ stale: true });
    await topology
      .get('/v1/graph', { 'If-None-Match': stale.headers.etag })
      .expect(304);
  });

  it('a 304 tells the new age, once the catalog is back', async () => {
    await start();
    await topology.refresh();
    const { body, headers } = await topology.get('/v1/graph').expect(200);
    laterBy(120_000, body);
    await topology.refresh();
    const again = await topology
      .get('/v1/graph', { 'If-None-Match': headers.etag })
      .expect(304);
    expect(again.headers['last-modified']).toBe(
      new Date(Date.now()).toUTCString(),
    );
  });

  it('before the first snapshot every answer says what to do and when', async () => {
    catalog.isDown = true;
    await start();
    for (const name of ANSWERS) {
      const { body, headers } = await topology.get(`/v1/${name}`).expect(503);
      expect(body.error).toMatchObject({
        name: 'ServiceUnavailableError',
        message: NOT_YET,
      });
      expect(headers['retry-after']).toBe('5');
    }
    catalog.isDown = false;
    const { headers } = await topology.get('/v1/graph').expect(200);
    expect(headers).not.toHaveProperty('retry-after');
  });

  it('a catalog that never answers is given up and asked again', async () => {
    catalog.isHanging = true;
    await start(IMPATIENT);
    const statusOf = async () => (await topology.get('/v1/graph')).status;
    expect(await statusOf()).toBe(503);
    catalog.isHanging = false;
    expect(await statusOf()).toBe(200);
  });

  it('a catalog that hangs later leaves the last snapshot', async () => {
    await start(IMPATIENT);
    await topology.refresh();
    catalog.isHanging = true;
    await topology.refresh();
    await topology.get('/v1/graph').expect(200);
    catalog.isHanging = false;
    catalog.entities = [];
    await topology.refresh();
    expect((await graphOf(topology)).nodes.ref).toEqual([]);
  });
});
