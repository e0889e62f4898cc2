import {
  type TechInsightsService,
  techInsightsServiceRef,
} from '@backstage-community/plugin-tech-insights-node';
import {
  createBackendPlugin,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  type CollectedFacts,
  type FactCollector,
  scorecardsExtensionPoint,
} from '@banyan/backstage-plugin-banyan-node';
import scorecardsModuleTechInsights from '.';
import { TechInsightsCollector } from './TechInsightsCollector';

const SEEN = '2026-11-22T11:00:00.000Z';

const aService = (name: string): Entity => ({
  ...{ apiVersion: 'backstage.io/v1alpha1', kind: 'Component' },
  metadata: { name, namespace: 'acme' },
});

type Schemas = Awaited<ReturnType<TechInsightsService['getFactSchemas']>>;

/** As it answers them, which its types do not tell. */
const schemasOf = (ids: string[]) =>
  ids.map(id => ({
    ...{ id, version: '0.1.0', entityFilter: null },
    exists: { type: 'boolean', description: 'it is there' },
  })) as unknown as Schemas;

type InsightFacts = Awaited<ReturnType<TechInsightsService['getFacts']>>;

const README: InsightFacts = {
  readme: {
    timestamp: SEEN,
    version: '0.1.0',
    facts: { exists: true, lines: 40 },
  },
};

/** Knows of the readme of `cart`, and nothing of anything else. */
const techInsights = (ids = ['readme', 'readme', 'ci']) => ({
  getFactSchemas: jest.fn(async () => schemasOf(ids)),
  getFacts: jest.fn<
    Promise<InsightFacts>,
    Parameters<TechInsightsService['getFacts']>
  >(async ({ name }) => (name === 'cart' ? README : {})),
});

async function collected(
  insights: ReturnType<typeof techInsights>,
  signal = AbortSignal.timeout(5_000),
) {
  const collector = new TechInsightsCollector({
    auth: mockServices.auth(),
    catalog: catalogServiceMock({
      entities: [aService('cart'), aService('pay')],
    }),
    techInsights: insights,
  });
  const facts: CollectedFacts[] = [];
  for await (const each of collector.collect({ signal, now: 0 }))
    facts.push(each);
  return { collector, facts };
}

describe('the collector of tech-insights', () => {
  it('tells what each retriever knows of each entity, under the id of the retriever', async () => {
    const insights = techInsights();
    const { collector, facts } = await collected(insights);
    expect(facts).toEqual([
      {
        entityRef: 'component:acme/cart',
        facts: { readme: { exists: true, lines: 40 } },
        observedAt: Date.parse(SEEN),
      },
    ]);
    expect(collector.sets).toEqual(['ci', 'readme']);
    expect(insights.getFacts).toHaveBeenCalledTimes(2);
    expect(insights.getFacts.mock.calls[0][1]).toEqual(['ci', 'readme']);
  });

  it('asks about no entity where there is no retriever', async () => {
    const insights = techInsights([]);
    expect((await collected(insights)).facts).toEqual([]);
    expect(insights.getFacts).not.toHaveBeenCalled();
  });

  it('ends when it is told to', async () => {
    await expect(
      collected(techInsights(), AbortSignal.abort(new Error('cancelled'))),
    ).rejects.toThrow('cancelled');
  });

  it('leaves out what has no moment', async () => {
    const insights = techInsights();
    insights.getFacts.mockResolvedValue({
      readme: {
        timestamp: 'lately',
        version: '0.1.0',
        facts: { exists: true, lines: 1 },
      },
    });
    expect((await collected(insights)).facts).toEqual([]);
  });

  it('is added to scorecards by the module', async () => {
    const collectors: FactCollector[] = [];
    const scorecards = createBackendPlugin({
      pluginId: 'scorecards',
      register(env) {
        env.registerExtensionPoint(scorecardsExtensionPoint, {
          addCheck: () => {},
          addCollector: collector => collectors.push(collector),
        });
        env.registerInit({ deps: {}, init: async () => {} });
      },
    });
    const { getFacts, getFactSchemas } = techInsights();
    const unused = () => Promise.reject(new Error('nobody asks for checks'));
    const backend = await startTestBackend({
      features: [
        scorecards,
        scorecardsModuleTechInsights,
        catalogServiceMock.factory({ entities: [] }),
        createServiceFactory({
          service: techInsightsServiceRef,
          deps: {},
          factory: () => ({
            ...{ getFacts, getFactSchemas },
            ...{ getAllChecks: unused, runChecks: unused },
            runBulkChecks: unused,
          }),
        }),
      ],
    });
    expect(collectors.map(({ id }) => id)).toEqual(['tech-insights']);
    await backend.stop();
  });
});
