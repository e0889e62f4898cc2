import { isArea, type OwnershipMap } from '@banyan/core';

/** The scopes of which a history is kept: everything, then domains, organizations, units and tribes. */
export function recordedScopes({
  graph: { entities },
  included,
  tree,
}: OwnershipMap): (string | undefined)[] {
  const refs = entities
    .filter(
      (entity, id) =>
        included[id] &&
        (entity.kind === 'domain' || isArea(entity) || tree.unit[id] === id),
    )
    .map(({ ref }) => ref);
  return [undefined, ...refs];
}
