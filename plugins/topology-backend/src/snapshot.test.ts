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
});
