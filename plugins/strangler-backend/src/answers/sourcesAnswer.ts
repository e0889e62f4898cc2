import type { TrafficSourceInfo } from '@banyan/backstage-plugin-banyan-common';
import type { Live } from './LiveFigures';
import type { SeenMigration } from './SeenMigration';

/** What is wrong might name what is hidden. */
const SOMETHING = 'It cannot be read. A portal admin can see why.';

/** The ids of the sources that tell of a migration, or are meant to. */
export function sourceIds(
  { plan: { subjects, haltQuery } }: SeenMigration,
  { traffic }: Pick<Live, 'traffic'>,
): ReadonlySet<string> {
  return new Set([
    ...subjects.map(({ source }) => source),
    ...(haltQuery ? [haltQuery.source] : []),
    ...traffic.map(({ source }) => source),
  ]);
}

/** Sources with these ids, or all; why one cannot be read is for those who may see everything. */
export function sourcesAnswer(
  sources: readonly TrafficSourceInfo[],
  ids: ReadonlySet<string> | 'all',
  seesAll: boolean,
): TrafficSourceInfo[] {
  return sources
    .filter(({ id }) => ids === 'all' || ids.has(id))
    .map(source => ({
      ...source,
      problem: seesAll || source.problem === null ? source.problem : SOMETHING,
    }));
}
