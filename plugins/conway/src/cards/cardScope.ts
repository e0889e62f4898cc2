import {
  type Entity,
  RELATION_OWNED_BY,
  RELATION_PART_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';

const related = ({ relations = [] }: Entity, type: string, kind: string) =>
  relations.find(
    each => each.type === type && each.targetRef.startsWith(`${kind}:`),
  )?.targetRef;

/** The scope that an entity is compared in: itself, or for a component its system, else its owner. */
export const cardScope = (entity: Entity): string | undefined =>
  entity.kind.toLocaleLowerCase('en-US') === 'component'
    ? (related(entity, RELATION_PART_OF, 'system') ??
      related(entity, RELATION_OWNED_BY, 'group'))
    : stringifyEntityRef(entity);
