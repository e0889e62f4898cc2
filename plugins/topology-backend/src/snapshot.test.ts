import { aComponent, TWO_COMPANIES } from './__testUtils__/acme';
import { startTopology } from './__testUtils__/startTopology';
import { TestCatalog } from './__testUtils__/TestCatalog';

const refsIn = (body: { nodes: { ref: string[] } }) => body.nodes.ref;

describe('the snapshot', () => {
  it('shows after a refresh what was registered, with another version', async () => {
    const catalog = new TestCatalog(TWO_COMPANIES);
    const topology = await startTopology(catalog);
    const before = await topology.get('/v1/graph').expect(200);
    catalog.entities = [...TWO_COMPANIES, aComponent('new', 'web')];
    await topology.refresh();
    const after = await topology
      .get('/v1/graph', { 'If-None-Match': before.headers.etag })
      .expect(200);
    expect(refsIn(before.body)).not.toContain('component:acme/new');
    expect(refsIn(after.body)).toContain('component:acme/new');
    expect(after.body.version).not.toBe(before.body.version);
    await topology.stop();
  });

  it('has the same version as long as nothing changes, in whatever order it is read', async () => {
    const catalog = new TestCatalog(TWO_COMPANIES);
    const topology = await startTopology(catalog);
    const { headers } = await topology.get('/v1/graph').expect(200);
    catalog.entities = TWO_COMPANIES.toReversed();
    await topology.refresh();
    const again = { 'If-None-Match': headers.etag };
    expect((await topology.get('/v1/graph', again)).status).toBe(304);
    await topology.stop();
  });

  it('stays when the catalog does not answer, and says that it is stale in time', async () => {
    const catalog = new TestCatalog(TWO_COMPANIES);
    const topology = await startTopology(catalog, {
      config: { staleAfter: { milliseconds: 0 } },
    });
    const first = await topology.get('/v1/graph').expect(200);
    catalog.isDown = true;
    await topology.refresh();
    const second = await topology.get('/v1/graph').expect(200);
    expect(refsIn(second.body)).toEqual(refsIn(first.body));
    expect(second.body).toMatchObject({ stale: true });
    await topology.stop();
  });

  it('is not stale before its time', async () => {
    const catalog = new TestCatalog(TWO_COMPANIES);
    const topology = await startTopology(catalog);
    await topology.refresh();
    catalog.isDown = true;
    await topology.refresh();
    const { body } = await topology.get('/v1/graph').expect(200);
    expect(body.stale).toBe(false);
    await topology.stop();
  });

  it('says so when the catalog has never answered, and recovers', async () => {
    const catalog = new TestCatalog(TWO_COMPANIES);
    catalog.isDown = true;
    const topology = await startTopology(catalog);
    const { body } = await topology.get('/v1/graph').expect(503);
    expect(body.error.message).toBe(
      'The catalog has not answered yet; try again in a moment',
    );
    catalog.isDown = false;
    await topology.get('/v1/graph').expect(200);
    await topology.stop();
  });
});
