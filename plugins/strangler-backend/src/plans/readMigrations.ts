import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';

const PAGE_SIZE = 200;

/** Reads all migrations of the catalog. */
export async function readMigrations(
  catalog: CatalogService,
  credentials: BackstageCredentials,
): Promise<Entity[]> {
  const all: Entity[] = [];
  const pages = catalog.streamEntities(
    {
      filter: { kind: 'Migration' },
      pageSize: PAGE_SIZE,
      totalItems: 'exclude',
    },
    { credentials },
  );
  for await (const page of pages) all.push(...page);
  return all;
}
