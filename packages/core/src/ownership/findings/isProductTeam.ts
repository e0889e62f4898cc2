import type { CatalogEntity } from '../../graph';

/** Is it a group that builds a product, by its own word? */
export const isProductTeam = (entity: CatalogEntity) =>
  entity.kind === 'group' && entity.function === 'product';
