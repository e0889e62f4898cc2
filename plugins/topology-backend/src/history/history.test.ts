import {
  type AlignmentResponse,
  historyResponseSchema,
} from '@banyan/backstage-plugin-banyan-common';
import { aComponent, TWO_COMPANIES } from '../__testUtils__/acme';
import { startTopology } from '../__testUtils__/startTopology';
import { TestCatalog } from '../__testUtils__/TestCatalog';

type Topology = Awaited<ReturnType<typeof startTopology>>;
type Options = Parameters<typeof startTopology>[1];

const historyOf = async ({ get }: Topology, scope?: string) => {
  const query = scope ? `?scope=${scope}` : '';
  const { body } = await get(`/v1/history${query}`).expect(200);
  return historyResponseSchema.parse(body);
};

const NOTHING = /^no day of this scope is recorded yet, or you may not read/;

describe('the history of the measures', () => {
  const started: Topology[] = [];
  const start = async (catalog: TestCatalog, options?: Options) => {
    const topology = await startTopology(catalog, options);
    started.push(topology);
    return { ...topology, record: () => topology.run('topology-history') };
  };
  afterEach(async () => {
    for (const each of started.splice(0)) await each.stop();
  });

  it('has nothing before the first recording, then what the alignment of today says', async () => {
    const topology = await start(new TestCatalog(TWO_COMPANIES));
    expect(await historyOf(topology)).toEqual({
      days: [],
      because: expect.stringMatching(NOTHING),
    });
    await topology.record();
    const scope = 'group:acme/org';
    const { body } = await topology.get(`/v1/alignment?scope=${scope}`);
    const alignment: AlignmentResponse = body;
    const { measures, disagreements, deviations } = alignment;
    expect(await historyOf(topology, scope)).toEqual({
      scope,
      days: [
        {
          day: alignment.builtAt.slice(0, 10),
          mirror: measures.mirror.value,
          purity: measures.purity.value,
          congruence: measures.congruence.value,
          modularity: measures.modularity.value,
          propagationCost: measures.propagationCost.value,
          coreSize: measures.coreSize.value,
          teamLoad: measures.teamLoad.value,
          crossUnit: measures.crossUnit.value,
          distributedMonolith: measures.distributedMonolith.value,
          open: disagreements.length + deviations.length,
          components: 2,
        },
      ],
    });
    expect(measures.purity.value).not.toBeNull();
    expect(measures.mirror.value).toBeNull();
  });

  it('is of everything, of organizations, units and domains, and of no team in a unit', async () => {
    const topology = await start(new TestCatalog(TWO_COMPANIES));
    await topology.record();
    for (const [scope, expected] of [
      [undefined, [4]],
      ['group:acme/unit', [2]],
      ['domain:secret/trade', [1]],
      ['group:acme/web', []],
    ] as const) {
      const { days } = await historyOf(topology, scope);
      expect(days.map(({ components }) => components)).toEqual(expected);
    }
  });

  it('shows the last state of the day', async () => {
    const catalog = new TestCatalog(TWO_COMPANIES);
    const topology = await start(catalog);
    await topology.record();
    catalog.entities = [...TWO_COMPANIES, aComponent('new', 'web')];
    await topology.record();
    const { days } = await historyOf(topology, 'group:acme/org');
    expect(days.map(({ components }) => components)).toEqual([3]);
  });

  it('has no row for a catalog that has no entities yet', async () => {
    const catalog = new TestCatalog([]);
    const topology = await start(catalog);
    const recorded = topology.record();
    catalog.entities = TWO_COMPANIES;
    await recorded;
    const { days } = await historyOf(topology);
    expect(days.map(({ components }) => components)).toEqual([4]);
  });

  describe('for a user from whom a company is hidden', () => {
    const partial = async (entities = TWO_COMPANIES) => {
      const catalog = new TestCatalog(entities);
      catalog.isReadable = ref => !ref.includes('secret');
      const topology = await start(catalog, { reads: 'some' });
      await topology.record();
      return topology;
    };

    it('is there where everything may be read, and empty for all together, as if nothing were recorded', async () => {
      const topology = await partial();
      expect((await historyOf(topology, 'group:acme/org')).days).toHaveLength(
        1,
      );
      const { days, because } = await historyOf(topology);
      expect(days).toEqual([]);
      expect(because).toMatch(NOTHING);
      const { body } = await topology
        .get('/v1/history?scope=group:secret/org')
        .expect(404);
      expect(body.error.message).toMatch(/There is no group:secret\/org/);
    });

    it('is empty for a scope that something hidden calls', async () => {
      const caller = aComponent('secret/spy', 'secret/web', {
        calls: [{ to: 'component:acme/shop', mode: 'sync' }],
      });
      const topology = await partial([...TWO_COMPANIES, caller]);
      expect((await historyOf(topology, 'group:acme/org')).days).toEqual([]);
    });
  });
});
