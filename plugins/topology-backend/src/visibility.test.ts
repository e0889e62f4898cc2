import { mockCredentials } from '@backstage/backend-test-utils';
import { aComponent, TWO_COMPANIES } from './__testUtils__/acme';
import { startTopology } from './__testUtils__/startTopology';
import { TestCatalog } from './__testUtils__/TestCatalog';

const PATHS = ['graph', 'ownership', 'layout', 'overlays'].flatMap(name =>
  [
    '',
    '?history=true',
    '?scope=group:acme/org',
    '?scope=domain:acme/trade',
  ].map(query => `/v1/${name}${query}`),
);

const hidesSecret = (entities = TWO_COMPANIES) => {
  const catalog = new TestCatalog(entities);
  catalog.isReadable = ref => !ref.includes(':secret/');
  return catalog;
};

describe('a caller from whom a company is hidden', () => {
  it('finds no trace of it in any answer, counts and findings included', async () => {
    const hidden = await startTopology(hidesSecret(), { reads: 'some' });
    const acmeAlone = TWO_COMPANIES.filter(
      ({ metadata }) => metadata.namespace === 'acme',
    );
    const alone = await startTopology(new TestCatalog(acmeAlone));
    for (const path of PATHS) {
      const { body, text } = await hidden.get(path).expect(200);
      expect(text).not.toContain('secret');
      const { body: expected } = await alone.get(path).expect(200);
      const { version, builtAt, ...answer } = body;
      expect(expected).toMatchObject(answer);
    }
    await hidden.get('/v1/graph?scope=group:secret/org').expect(404);
    await hidden.stop();
    await alone.stop();
  });

  it('is told neither the owner that is hidden nor that there is none', async () => {
    const topology = await startTopology(
      hidesSecret([
        ...TWO_COMPANIES,
        aComponent('joint', 'group:secret/web', {
          calls: [{ to: 'component:secret/shop', mode: 'sync' }],
        }),
      ]),
      { reads: 'some' },
    );
    const { body, text } = await topology.get('/v1/ownership').expect(200);
    expect(text).not.toContain('secret');
    const about = body.findings.map(
      (each: { entityRef: string }) => each.entityRef,
    );
    expect(about).not.toContain('component:acme/joint');
    await topology.stop();
  });

  it('sees it as soon as the catalog shows it', async () => {
    const catalog = hidesSecret();
    const topology = await startTopology(catalog, { reads: 'some' });
    const ask = () => topology.get('/v1/graph?scope=group:secret/org');
    expect((await ask()).status).toBe(404);
    catalog.isReadable = () => true;
    catalog.entities = [...catalog.entities, aComponent('acme/new', 'web')];
    await topology.refresh();
    expect((await ask()).status).toBe(200);
    await topology.stop();
  });

  it('makes the catalog say once what it may read, however much it asks', async () => {
    const catalog = hidesSecret();
    const topology = await startTopology(catalog, { reads: 'some' });
    await topology.refresh();
    await topology.get('/v1/graph').expect(200);
    const before = catalog.asked;
    await Promise.all(PATHS.map(path => topology.get(path).expect(200)));
    expect(catalog.asked).toBe(before);
    await topology.stop();
  });

  it('is refused nothing that another caller may read', async () => {
    const catalog = hidesSecret();
    const topology = await startTopology(catalog, { reads: 'some' });
    await topology.get('/v1/graph').expect(200);
    const service = { authorization: mockCredentials.service.header() };
    const { text } = await topology.get('/v1/facts', service).expect(200);
    expect(text).toContain('component:secret/shop');
    await topology.stop();
  });
});

describe('a caller who may read nothing', () => {
  it('gets empty answers', async () => {
    const topology = await startTopology(new TestCatalog(TWO_COMPANIES), {
      reads: 'none',
    });
    const { body } = await topology.get('/v1/graph').expect(200);
    expect(body.nodes.ref).toEqual([]);
    await topology.get('/v1/layout?scope=group:acme/org').expect(404);
    await topology.stop();
  });
});
