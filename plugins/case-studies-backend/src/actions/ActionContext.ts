import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { Backends } from '../backends';

/** What the actions answer from. */
export type ActionContext = {
  backends: Backends;
  catalog: Pick<CatalogService, 'getEntities'>;
  now: () => number;
};
