import { aComponent, aGroup, anEntity } from './__testUtils__/acme';
import {
  ANSWERS,
  factsOf,
  graphOf,
  layoutOf,
  ownershipOf,
  type Topology,
} from './__testUtils__/answersOf';
import { startTopology } from './__testUtils__/startTopology';
import { TestCatalog } from './__testUtils__/TestCatalog';

const ODD_NAMES = [
  ['of 300 characters', 'x'.repeat(300)],
  ['from right to left', 'فريق-الدفع'],
  ['with emoji', '🛒👩🏽‍💻-squad'],
];

describe('the topology backend with odd data', () => {
  let topology: Topology | undefined;
  const start = async (...entities: ReturnType<typeof anEntity>[]) => {
    topology = await startTopology(new TestCatalog(entities));
    return topology;
  };
  afterEach(async () => {
    await topology?.stop();
    topology = undefined;
  });

  const answersOf = async (asked: Topology, query = '') => ({
    graph: await graphOf(asked, query),
    ownership: await ownershipOf(asked, query),
    layout: await layoutOf(asked, query),
    facts: await factsOf(asked, query),
  });

  it('has empty answers for an empty catalog', async () => {
    const empty = await start();
    const { graph, ownership, layout, facts } = await answersOf(empty);
    expect(graph.nodes.ref).toEqual([]);
    expect(ownership).toMatchObject({ groups: [], findings: [], stale: false });
    expect(layout).toMatchObject({ width: 0, height: 0, areas: [], chips: [] });
    expect(facts).toEqual([]);
    for (const name of ANSWERS)
      await empty.get(`/v1/${name}?scope=group:acme/org`).expect(404);
  });

  it('survives groups that are above each other', async () => {
    const { ownership, layout } = await answersOf(
      await start(
        aGroup('a', 'team', 'b'),
        aGroup('b', 'team', 'a'),
        aComponent('shop', 'b'),
        aComponent('cart', 'a'),
      ),
    );
    const checks = ownership.findings.map(
      each => `${each.check} ${each.entityRef}`,
    );
    expect(checks).toEqual(['group-cycle group:acme/a']);
    expect(ownership.groups.map(each => each.components.aggregated)).toEqual([
      2, 1,
    ]);
    expect(layout.chips).toHaveLength(2);
  });

  it('looks at any group of a cycle, and at one above itself', async () => {
    const ring = await start(
      aGroup('a', 'team', 'c'),
      aGroup('b', 'team', 'a'),
      aGroup('c', 'team', 'b'),
      aGroup('self', 'team', 'self'),
      aComponent('shop', 'c'),
      aComponent('cart', 'self'),
    );
    for (const name of ['a', 'b', 'c']) {
      const { graph, layout } = await answersOf(
        ring,
        `?scope=group:acme/${name}`,
      );
      expect(graph.nodes.ref).toContain(`group:acme/${name}`);
      expect(graph.nodes.ref).not.toContain('group:acme/self');
      expect(layout.areas.length).toBeGreaterThan(0);
    }
    const { ownership, facts } = await answersOf(
      ring,
      '?scope=group:acme/self',
    );
    expect(ownership.groups).toMatchObject([
      { ref: 'group:acme/self', components: { direct: 1, aggregated: 1 } },
    ]);
    expect(facts.map(({ entityRef }) => entityRef)).toEqual([
      'group:acme/self',
      'component:acme/cart',
    ]);
  });

  it('shows what an owner who does not exist owns', async () => {
    const { graph, ownership, layout, facts } = await answersOf(
      await start(
        aGroup('web', 'team'),
        aComponent('cart', 'web'),
        aComponent('shop', 'ghosts'),
      ),
    );
    expect(graph.nodes.owner).toEqual([2, -1, -1]);
    expect(ownership.findings).toMatchObject([
      {
        check: 'OWN-01',
        entityRef: 'component:acme/shop',
        evidence: [{ ref: 'group:acme/ghosts' }],
      },
    ]);
    expect(layout.areas[0]).toMatchObject({ level: 'unowned', x: 0, y: 0 });
    expect(layout.areas[0].ref).toBeUndefined();
    const shop = facts.find(each => each.entityRef === 'component:acme/shop');
    expect(shop?.facts).toMatchObject({
      ownerProvenance: 'none',
      findings: ['OWN-01'],
    });
    expect(shop?.facts).not.toHaveProperty('owner');
  });

  it.each(ODD_NAMES)('keeps titles %s', async (_, title) => {
    const group = aGroup('web', 'team');
    group.metadata.title = title;
    const component = aComponent('shop', 'web');
    component.metadata.title = title;
    const { graph, ownership } = await answersOf(await start(group, component));
    expect(graph.nodes.title).toEqual([title, title]);
    expect(ownership.groups[0].title).toBe(title);
  });

  it.each(ODD_NAMES)('answers for names %s', async (_, name) => {
    const odd = await start(
      aGroup(name, 'team'),
      aComponent('shop', name),
      aComponent('cart', `ghost-${name}`),
    );
    const scope = `?scope=${encodeURIComponent(`group:acme/${name}`)}`;
    const { graph, layout, ownership, facts } = await answersOf(odd, scope);
    const ref = `group:acme/${name}`;
    expect(graph.nodes.ref).toEqual(['component:acme/shop', ref]);
    expect(layout.areas.map(area => area.ref)).toEqual([ref]);
    expect(ownership.groups.map(group => group.ref)).toEqual([ref]);
    expect(facts.map(({ entityRef }) => entityRef)).toContain(ref);
    const { findings } = await ownershipOf(odd);
    expect(findings.flatMap(({ evidence }) => evidence)).toContainEqual(
      expect.objectContaining({ ref: `group:acme/ghost-${name}` }),
    );
  });

  it.each(ODD_NAMES)(
    'says whom it does not know of names %s',
    async (_, name) => {
      const { get } = await start(aGroup('web', 'team'));
      const { body } = await get(
        `/v1/graph?scope=${encodeURIComponent(`group:acme/${name}`)}`,
      ).expect(404);
      expect(body.error.message).toBe(
        `There is no group:acme/${name} in the catalog, or you may not read it`,
      );
    },
  );

  it('takes annotations that cannot be read for unknown', async () => {
    const { ownership } = await answersOf(
      await start(
        anEntity(
          'Group',
          'web',
          { type: 'team' },
          { 'banyan/headcount': 'many' },
        ),
        aComponent('shop', 'web', { calls: 'none' }),
      ),
    );
    expect(ownership.groups[0].headcount).toEqual({});
    expect(ownership.findings.map(({ check }) => check)).toEqual([
      'team-without-members',
    ]);
  });
});
