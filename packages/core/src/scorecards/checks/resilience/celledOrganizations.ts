import { NONE } from '../../../graph';
import type { Subject } from '../../check';
import type { World } from '../../world';
import { annotated } from '../derived/annotated';

/** Does it run in cells, by its own word? */
export const isCelled = (entity: Pick<Subject, 'annotations'>) =>
  annotated(entity, 'cells') !== undefined ||
  annotated(entity, 'cell-key') !== undefined;

/** The organizations that use cells, each with its first component that does; by entity number. */
export function celledOrganizations({
  graph,
  live,
  ownership: { owner, tree },
}: World): ReadonlyMap<number, number> {
  const organizations = new Map<number, number>();
  for (const [id, entity] of graph.entities.entries()) {
    if (entity.kind !== 'component' || !live[id] || !isCelled(entity)) continue;
    const organization =
      owner[id] === NONE ? NONE : tree.organization[owner[id]];
    if (organization !== NONE && !organizations.has(organization))
      organizations.set(organization, id);
  }
  return organizations;
}
