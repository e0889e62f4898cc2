import type { TechInsightsService } from '@backstage-community/plugin-tech-insights-node';
import type { AuthService } from '@backstage/backend-plugin-api';
import {
  getCompoundEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type {
  CollectContext,
  CollectedFacts,
  FactCollector,
} from '@banyan/backstage-plugin-banyan-node';
import { DateTime } from 'luxon';

type TechInsights = Pick<TechInsightsService, 'getFacts' | 'getFactSchemas'>;

type Options = {
  auth: AuthService;
  catalog: Pick<CatalogService, 'streamEntities'>;
  techInsights: TechInsights;
};

type InsightFacts = Awaited<ReturnType<TechInsights['getFacts']>>;

const PAGE_SIZE = 200;
/** Tech-insights is asked about one entity at a time. */
const AT_ONCE = 10;

/** The facts of one entity; each retriever is a set of its own, as old as the newest of them. */
function collectedFacts(
  entityRef: string,
  insights: InsightFacts,
): CollectedFacts[] {
  const told = Object.entries(insights).map(
    ([retriever, { facts, timestamp }]) => ({
      ...{ entityRef, facts: { [retriever]: facts } },
      observedAt: DateTime.fromISO(timestamp, { zone: 'utc' }).toMillis(),
    }),
  );
  return told.filter(({ observedAt }) => !Number.isNaN(observedAt));
}

/** Tech-insights answers the id of the retriever among the names of its facts. */
function retrieverOf(schema: Readonly<Record<string, unknown>>): string[] {
  return typeof schema.id === 'string' ? [schema.id] : [];
}

/** Brings what the fact retrievers of tech-insights know; a rule reads it by the id of the retriever. */
export class TechInsightsCollector implements FactCollector {
  readonly id = 'tech-insights';
  readonly title = 'Tech Insights';
  /** The ids of the retrievers, once they were asked for. */
  sets: readonly string[] = [];

  constructor(private readonly options: Options) {}

  async *collect({ signal }: CollectContext): AsyncGenerator<CollectedFacts> {
    const { auth, catalog, techInsights } = this.options;
    const schemas = await techInsights.getFactSchemas();
    this.sets = [...new Set(schemas.flatMap(retrieverOf))].sort();
    if (this.sets.length === 0) return;
    const pages = catalog.streamEntities(
      {
        fields: ['kind', 'metadata.namespace', 'metadata.name'],
        ...{ pageSize: PAGE_SIZE, totalItems: 'exclude' },
      },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    for await (const page of pages)
      for (let at = 0; at < page.length; at += AT_ONCE) {
        signal.throwIfAborted();
        const some = page.slice(at, at + AT_ONCE).map(getCompoundEntityRef);
        const known = await Promise.all(
          some.map(entity => techInsights.getFacts(entity, [...this.sets])),
        );
        for (const [index, entity] of some.entries())
          yield* collectedFacts(stringifyEntityRef(entity), known[index]);
      }
  }
}
