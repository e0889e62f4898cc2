import type { CatalogEntity } from '../../graph';
import type { OwnershipMap } from '../ownershipMap';

/** The entities in the picture that fulfil `is`, with their numbers. */
export function* includedEntities(
  { graph, included }: OwnershipMap,
  is: (entity: CatalogEntity) => boolean,
): Generator<[number, CatalogEntity]> {
  for (const [id, entity] of graph.entities.entries()) {
    if (included[id] && is(entity)) yield [id, entity];
  }
}
