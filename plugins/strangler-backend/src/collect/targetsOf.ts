import type {
  TrafficSource,
  TrafficTarget,
} from '@banyan/backstage-plugin-banyan-node';
import type { PlannedMigration } from '../plans/Plans';
import type { ConfiguredSource } from '../stranglerConfig';
import type { TrafficSources } from './SourceKinds';

/** What is read in one look. */
export type Target = {
  plan: PlannedMigration;
  source: ConfiguredSource;
  target: TrafficTarget;
  /** Undefined = there is no kind of source of its type. */
  kind?: TrafficSource;
};

type Setting = {
  sources: readonly ConfiguredSource[];
  kinds: TrafficSources;
};

/** How a migration is read at a configured source that is read at all. */
export function targetAt(
  plan: PlannedMigration,
  sourceId: string,
  { sources, kinds }: Setting,
): Target | undefined {
  const source = sources.find(({ id }) => id === sourceId);
  if (source?.url === undefined) return undefined;
  const { id, title, url, options } = source;
  const capabilities = plan.subjects
    .filter(each => each.source === id)
    .map(({ source: _, ...subject }) => subject);
  const { facade } = plan.migration;
  return {
    plan,
    source,
    kind: kinds.get(source.type),
    target: {
      ...{ id, url, title, options },
      migrationRef: plan.ref,
      facade,
      capabilities,
    },
  };
}

/** Everything that is to be read: each migration at each source that its capabilities name. */
export const targetsOf = (
  plans: readonly PlannedMigration[],
  setting: Setting,
): Target[] =>
  plans.flatMap(plan => {
    const ids = new Set(plan.subjects.map(({ source }) => source));
    return [...ids].flatMap(id => targetAt(plan, id, setting) ?? []);
  });
