import { mockCredentials } from '@backstage/backend-test-utils';
import {
  graphResponseSchema,
  layoutResponseSchema,
  ownershipResponseSchema,
} from '@banyan/backstage-plugin-banyan-common';
import {
  aComponent,
  aGroup,
  anEntity,
  TWO_COMPANIES,
} from './__testUtils__/acme';
import { startTopology } from './__testUtils__/startTopology';
import { TestCatalog } from './__testUtils__/TestCatalog';

type Topology = Awaited<ReturnType<typeof startTopology>>;

const ANSWERS = ['graph', 'ownership', 'layout'];

const graphOf = async ({ get }: Topology, query = '') =>
  graphResponseSchema.parse((await get(`/v1/graph${query}`)).body);

const ownershipOf = async ({ get }: Topology, query = '') =>
  ownershipResponseSchema.parse((await get(`/v1/ownership${query}`)).body);

const layoutOf = async ({ get }: Topology, query = '') =>
  layoutResponseSchema.parse((await get(`/v1/layout${query}`)).body);

const callsOf = ({ nodes, calls }: Awaited<ReturnType<typeof graphOf>>) =>
  calls.from.map(
    (from, call) => `${nodes.ref[from]} → ${nodes.ref[calls.to[call]]}`,
  );

describe('the topology backend', () => {
  let topology: Topology;
  beforeAll(async () => {
    topology = await startTopology(new TestCatalog(TWO_COMPANIES));
  });
  afterAll(() => topology.stop());

  it('answers with the graph in columns of one length', async () => {
    const graph = await graphOf(topology, '?scope=group:acme/org');
    expect(graph.nodes.ref).toEqual([
      'api:acme/orders',
      'component:acme/billing',
      'component:acme/shop',
      'domain:acme/trade',
      'group:acme/org',
      'group:acme/pay',
      'group:acme/unit',
      'group:acme/web',
      'resource:acme/db',
      'system:acme/front',
    ]);
    const lengths = Object.values(graph.nodes).map(({ length }) => length);
    expect(new Set(lengths)).toEqual(new Set([10]));
    const shop = graph.nodes.ref.indexOf('component:acme/shop');
    const { owner, parent, unit } = graph.nodes;
    expect(
      [owner, parent, unit].map(each => graph.nodes.ref[each[shop]]),
    ).toEqual(['group:acme/web', 'system:acme/front', 'group:acme/unit']);
    expect(callsOf(graph)).toEqual([
      'component:acme/shop → component:acme/billing',
    ]);
    expect(graph.calls).toMatchObject({ mode: [0], critical: [true] });
    expect(graph.uses.from).toHaveLength(2);
  });

  it('answers with what groups own, and with findings', async () => {
    const { groups, findings } = await ownershipOf(
      topology,
      '?scope=group:acme/org',
    );
    expect(groups[0]).toMatchObject({
      ref: 'group:acme/org',
      headcount: { aggregated: 16 },
      services: { direct: 0, aggregated: 2 },
      stores: { direct: 0, aggregated: 1 },
    });
    expect(findings).toEqual([
      {
        check: 'DATA-01',
        entityRef: 'resource:acme/db',
        verdict: 'fail',
        message: '2 teams use one store',
        remediation: expect.any(String),
        evidence: [
          { ref: 'component:acme/billing', note: 'uses it, owned by pay' },
          { ref: 'component:acme/shop', note: 'uses it, owned by web' },
        ],
      },
    ]);
  });

  it('answers with a place for everything', async () => {
    const { areas, chips } = await layoutOf(topology, '?scope=group:acme/org');
    expect(areas.map(({ ref, level }) => `${level} ${ref}`)).toEqual([
      'organization group:acme/org',
      'unit group:acme/unit',
      'team group:acme/pay',
      'team group:acme/web',
    ]);
    expect(chips.map(({ ref, area }) => [ref, areas[area].ref])).toEqual([
      ['component:acme/billing', 'group:acme/pay'],
      ['component:acme/shop', 'group:acme/web'],
    ]);
  });

  it.each([
    ['a domain', 'domain:acme/trade', ['component:acme/shop']],
    ['a system', 'system:acme/front', ['component:acme/shop']],
    ['a team, in any case', 'Group:acme/PAY', ['component:acme/billing']],
  ])('looks at %s', async (_, scope, expected) => {
    const { nodes } = await graphOf(topology, `?scope=${scope}`);
    const components = nodes.ref.filter(
      (__, i) => nodes.kind[i] === 'component',
    );
    expect(components).toEqual(expected);
  });

  it('shows what is deprecated when history is wanted', async () => {
    const refs = async (query: string) =>
      (await graphOf(topology, query)).nodes.ref;
    expect(await refs('')).not.toContain('component:acme/old');
    expect(await refs('?history=true')).toContain('component:acme/old');
  });

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

  it('serves facts to services only, one a line', async () => {
    await topology.get('/v1/facts').expect(403);
    const service = { authorization: mockCredentials.service.header() };
    const { text } = await topology
      .get('/v1/facts?scope=group:acme/org', service)
      .expect('Content-Type', /x-ndjson/)
      .expect(200);
    const lines = text
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(
      lines.find(each => each.entityRef === 'component:acme/shop'),
    ).toEqual({
      entityRef: 'component:acme/shop',
      observedAt: expect.any(String),
      facts: {
        owner: 'group:acme/web',
        ownerProvenance: 'own',
        unit: 'group:acme/unit',
        callsOut: 1,
        callsIn: 0,
        stores: 1,
        findings: [],
      },
    });
    expect(lines).toHaveLength(10);
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
      '/v1/facts',
    ]);
  });
});

describe('the topology backend with odd data', () => {
  const started = async (...entities: ReturnType<typeof anEntity>[]) => {
    const topology = await startTopology(new TestCatalog(entities));
    const [graph, ownership, layout] = [
      await graphOf(topology),
      await ownershipOf(topology),
      await layoutOf(topology),
    ];
    await topology.stop();
    return { graph, ownership, layout };
  };

  it('has empty answers for an empty catalog', async () => {
    const { graph, ownership, layout } = await started();
    expect(graph.nodes.ref).toEqual([]);
    expect(ownership).toMatchObject({ groups: [], findings: [] });
    expect(layout).toMatchObject({ width: 0, height: 0, areas: [], chips: [] });
  });

  it('survives groups that are above each other', async () => {
    const { ownership, layout } = await started(
      aGroup('a', 'team', 'b'),
      aGroup('b', 'team', 'a'),
      aComponent('shop', 'b'),
      aComponent('cart', 'a'),
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

  it('shows what an owner who does not exist owns', async () => {
    const { graph, ownership, layout } = await started(
      aGroup('web', 'team'),
      aComponent('cart', 'web'),
      aComponent('shop', 'ghosts'),
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
  });

  it.each([
    ['of 300 characters', 'x'.repeat(300)],
    ['from right to left', 'صفحة الدفع'],
    ['with emoji', 'Team 🛒👩🏽‍💻'],
  ])('keeps titles %s', async (_, title) => {
    const group = aGroup('web', 'team');
    group.metadata.title = title;
    const { graph, ownership } = await started(
      group,
      aComponent('shop', 'web'),
    );
    expect(graph.nodes.title).toContain(title);
    expect(ownership.groups[0].title).toBe(title);
  });

  it('takes annotations that cannot be read for unknown', async () => {
    const { ownership } = await started(
      anEntity(
        'Group',
        'web',
        { type: 'team' },
        { 'banyan/headcount': 'many' },
      ),
      aComponent('shop', 'web', { calls: 'none' }),
    );
    expect(ownership.groups[0].headcount).toEqual({});
    expect(ownership.findings.map(({ check }) => check)).toEqual([
      'team-without-members',
    ]);
  });
});
