import { aComponent, TWO_COMPANIES } from '../__testUtils__/acme';
import { startTopology } from '../__testUtils__/startTopology';
import { TestCatalog } from '../__testUtils__/TestCatalog';

type Topology = Awaited<ReturnType<typeof startTopology>>;

let topology: Topology;
beforeAll(async () => {
  topology = await startTopology(
    new TestCatalog([...TWO_COMPANIES, aComponent('lost', 'ghosts')]),
  );
});
afterAll(() => topology.stop());

const ask = async (
  id: string,
  input: Parameters<Topology['actions']['invoke']>[0]['input'],
) => (await topology.actions.invoke({ id: `test:${id}`, input })).output;

describe('who-owns', () => {
  it.each(['component:acme/shop', 'acme/shop', 'Component:ACME/Shop'])(
    'knows the owner of %s',
    async entity => {
      expect(await ask('who-owns', { entity })).toEqual({
        entityRef: 'component:acme/shop',
        owner: 'group:acme/web',
        provenance: 'own',
        people: 8,
        above: ['group:acme/unit', 'group:acme/org'],
      });
    },
  );

  it('knows that nobody owns it', async () => {
    expect(await ask('who-owns', { entity: 'lost' })).toEqual({
      entityRef: 'component:acme/lost',
      provenance: 'none',
      above: [],
    });
  });

  it.each([
    ['gone', /There is no component, .* named gone/],
    [
      'shop',
      /Several have that name, choose one: component:acme\/shop, component:secret\/shop/,
    ],
  ])('cannot tell for %s', async (entity, message) => {
    await expect(ask('who-owns', { entity })).rejects.toThrow(message);
  });
});

describe('what-does-team-own', () => {
  it('lists what a group and all below it own', async () => {
    expect(
      await ask('what-does-team-own', { team: 'acme/unit' }),
    ).toMatchObject({
      team: 'group:acme/unit',
      people: 16,
      services: 2,
      stores: 1,
      owned: [
        { entityRef: 'api:acme/orders', owner: 'group:acme/web' },
        { entityRef: 'component:acme/billing', owner: 'group:acme/pay' },
        { entityRef: 'component:acme/shop', type: 'service' },
        { entityRef: 'domain:acme/trade', owner: 'group:acme/unit' },
        { entityRef: 'resource:acme/db' },
        { entityRef: 'system:acme/front' },
      ],
      more: 0,
    });
  });
});

describe('ownership-findings', () => {
  it.each([
    [{ scope: 'group:acme/org' }, ['OWN-01', 'DATA-01']],
    [{}, ['OWN-01', 'DATA-01', 'DATA-01']],
  ])('lists what is wrong in %j', async (input, expected) => {
    const { findings } = (await ask('ownership-findings', input)) as {
      findings: { check: string }[];
    };
    expect(findings.map(({ check }) => check)).toEqual(expected);
  });

  it('needs a scope that there is', async () => {
    const scope = 'group:acme/gone';
    await expect(ask('ownership-findings', { scope })).rejects.toThrow(
      /There is no group:acme\/gone/,
    );
  });
});
