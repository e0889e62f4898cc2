import { TWO_COMPANIES } from './__testUtils__/acme';
import {
  factsOf,
  graphOf,
  layoutOf,
  ownershipOf,
  type Topology,
} from './__testUtils__/answersOf';
import { startTopology } from './__testUtils__/startTopology';
import { TestCatalog } from './__testUtils__/TestCatalog';

const callsOf = ({ nodes, calls }: Awaited<ReturnType<typeof graphOf>>) =>
  calls.from.map(
    (from, call) => `${nodes.ref[from]} → ${nodes.ref[calls.to[call]]}`,
  );

describe('the answers of the topology backend', () => {
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

  it('answers other backends with facts, one entity a line', async () => {
    const lines = await factsOf(topology, '?scope=group:acme/org');
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
        instability: 1,
        fanIn: 1,
        fanOut: 2,
        inCycle: false,
        deviations: {
          'same-unit-other-domain': 0,
          'other-unit-same-domain': 0,
          'coordination-gap': 0,
          'upward-call': 0,
          'gateway-bypass': 0,
          'store-across-domains': 0,
          'interaction-overdue': 0,
        },
        findings: [],
      },
    });
    expect(lines).toHaveLength(10);
  });
});
