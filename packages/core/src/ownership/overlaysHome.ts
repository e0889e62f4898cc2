import { neighbours, NONE } from '../graph';
import { isArea, isOverlay, isTeam } from './groupTypes';
import type { OwnershipMap } from './ownershipMap';

/** Is it a group that works as a squad: one by its type, or one that owns something and is made of no squads? */
export function isSquad(
  { graph, owned }: Pick<OwnershipMap, 'graph' | 'owned'>,
  id: number,
): boolean {
  const entity = graph.entities[id];
  if (entity.kind !== 'group' || isOverlay(entity)) return false;
  return (
    isTeam(entity) || (!isArea(entity) && neighbours(owned, id).length > 0)
  );
}

/** The squad that each person counts in, by entity number: the first that the person names. */
export function homeSquads(map: OwnershipMap): Int32Array {
  const { entities, ids } = map.graph;
  return Int32Array.from(entities, ({ kind, memberOf = [] }) => {
    if (kind !== 'user') return NONE;
    const groups = memberOf.map(ref => ids.get(ref) ?? NONE);
    return groups.find(id => id !== NONE && isSquad(map, id)) ?? NONE;
  });
}
