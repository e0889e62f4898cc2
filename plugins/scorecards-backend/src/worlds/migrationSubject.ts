import type { Entity } from '@backstage/catalog-model';
import { toCoreEntity } from '@banyan/backstage-plugin-banyan-common';
import type { Migration, Subject } from '@banyan/core';

/** A migration as checks look at it: its own fields are those of any entity of the catalog. */
export function migrationSubject(
  entity: Entity,
  { owner, ref, title }: Migration,
): Subject {
  const core = toCoreEntity({ ...entity, kind: 'Component' });
  return {
    ...core,
    ...{ kind: 'migration', ref, title },
    owner: owner ?? undefined,
  };
}
