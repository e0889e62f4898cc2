import type { Entity, EntityRelation } from '@backstage/catalog-model';

/** An entity as a card gets it, with relations such as `['ownedBy', 'group:default/checkout']`. */
export const anEntity = (
  kind: string,
  name: string,
  ...relations: readonly (readonly [type: string, targetRef: string])[]
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name, namespace: 'default' },
  spec: {},
  relations: relations.map(([type, targetRef]): EntityRelation => ({
    type,
    targetRef,
  })),
});
