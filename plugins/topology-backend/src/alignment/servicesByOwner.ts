import { isService, NONE, type Structure } from '@banyan/core';

/** How many services each group owns directly, by entity number. */
export function servicesByOwner({ map }: Structure): Map<number, number> {
  const counts = new Map<number, number>();
  for (const [id, entity] of map.graph.entities.entries()) {
    const owner = map.owner[id];
    if (!map.included[id] || owner === NONE || !isService(entity)) continue;
    counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  return counts;
}
