import { type Answer, useAnswer } from '@banyan/backstage-plugin-banyan-react';
import {
  type Entity,
  RELATION_OWNER_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  type CatalogApi,
  catalogApiRef,
} from '@backstage/plugin-catalog-react';
import { useApi } from '@backstage/core-plugin-api';
import {
  type MigrationResponse,
  RELATION_MIGRATES_TO,
} from '@banyan/backstage-plugin-banyan-common';
import { migrationsOf, targetsOf } from './relatedMigrations';
import { useMigrationsByRef } from './useMigrationsByRef';

/** Who moves where seldom changes. */
const EVERY_MS = 300_000;

const FIELDS = ['kind', 'metadata.name', 'metadata.namespace', 'relations'];

/** The migrations that move something to what a group owns. */
async function movingTo(
  catalog: CatalogApi,
  owned: ReadonlySet<string>,
): Promise<string[]> {
  if (owned.size === 0) return [];
  const { items } = await catalog.getEntities({
    filter: { kind: 'Migration' },
    fields: FIELDS,
  });
  return items
    .filter(migration =>
      targetsOf(migration, [RELATION_MIGRATES_TO]).some(ref => owned.has(ref)),
    )
    .map(stringifyEntityRef);
}

/** The migrations that a group answers for, and those that move something to what it owns. */
export function useMigrationsOfGroup(
  group: Entity,
): Answer<MigrationResponse[]> {
  const catalog = useApi(catalogApiRef);
  const owned = targetsOf(group, [RELATION_OWNER_OF]);
  const found = useAnswer({
    key: JSON.stringify([stringifyEntityRef(group), owned]),
    ask: () => movingTo(catalog, new Set(owned)),
    everyMs: EVERY_MS,
  });
  const answer = useMigrationsByRef(
    found.value && [
      ...new Set([...migrationsOf(group, [RELATION_OWNER_OF]), ...found.value]),
    ],
  );
  return found.value
    ? answer
    : { error: found.error, loading: found.loading, retry: found.retry };
}
