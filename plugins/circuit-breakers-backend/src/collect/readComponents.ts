import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { toCoreEntity } from '@banyan/backstage-plugin-banyan-common';
import { type Component, Components } from './Components';

const PAGE_SIZE = 1_000;
const FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.annotations',
  'spec.owner',
  'spec.calls',
  'relations',
];

/** Reads all components of the catalog. */
export async function readComponents(
  catalog: CatalogService,
  credentials: BackstageCredentials,
): Promise<Components> {
  const components: Component[] = [];
  const pages = catalog.streamEntities(
    {
      filter: { kind: 'Component' },
      fields: FIELDS,
      pageSize: PAGE_SIZE,
      totalItems: 'exclude',
    },
    { credentials },
  );
  for await (const page of pages)
    for (const entity of page) {
      const core = toCoreEntity(entity);
      if (!core) continue;
      const { ref, title, owner, annotations, calls = [] } = core;
      components.push({ ref, title, owner, annotations, calls });
    }
  return new Components(components);
}
