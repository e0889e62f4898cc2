import type { CatalogEntity } from './entity';
import type { Graph } from './graph';

/**
 * The entities that `isVisible` lets through, without a word about the others: references to
 * hidden entities are gone. References to what does not exist at all stay, they are the
 * entity's own mistake. An entity of which nothing is hidden stays as it was.
 *
 * @public
 */
export function visiblePart(
  { entities, ids }: Graph,
  isVisible: (ref: string) => boolean,
): CatalogEntity[] {
  const isHidden = (ref: string) => ids.has(ref) && !isVisible(ref);
  const one = (ref: string | undefined) =>
    ref === undefined || isHidden(ref) ? undefined : ref;
  const many = (refs: readonly string[] | undefined) =>
    refs?.filter(ref => !isHidden(ref));
  return entities
    .filter(({ ref }) => isVisible(ref))
    .map(entity => ({
      ...entity,
      owner: one(entity.owner),
      ownerHidden:
        entity.ownerHidden ||
        (entity.owner !== undefined && isHidden(entity.owner)) ||
        undefined,
      coOwners: many(entity.coOwners),
      system: one(entity.system),
      domain: one(entity.domain),
      subcomponentOf: one(entity.subcomponentOf),
      parent: one(entity.parent),
      memberOf: many(entity.memberOf),
      calls: entity.calls?.filter(({ to }) => !isHidden(to)),
      dependsOn: many(entity.dependsOn),
      provides: many(entity.provides),
      consumes: many(entity.consumes),
      gatewayFor: one(entity.gatewayFor),
      interactions: entity.interactions?.filter(each => !isHidden(each.with)),
    }));
}
