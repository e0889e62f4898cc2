import { NONE, type OwnershipMap } from '@banyan/core';

/** What a finding is about, and the groups and users that answer for it. */
export type Subject = { ref: string; answerable: readonly string[] };

/** Whoever owns it by name, by inheritance or beside others; a group answers for itself. */
function ownersOf({ graph, owner }: OwnershipMap, id: number): string[] {
  const entity = graph.entities[id];
  if (entity.kind === 'group') return [entity.ref];
  const inherited = owner[id] === NONE ? [] : [graph.entities[owner[id]].ref];
  const named = entity.owner === undefined ? [] : [entity.owner];
  return [...named, ...(entity.coOwners ?? []), ...inherited];
}

function above({ graph, tree }: OwnershipMap, ref: string): string[] {
  const refs: string[] = [];
  let at = graph.ids.get(ref) ?? NONE;
  if (at !== NONE && graph.entities[at].kind !== 'group') return refs;
  while (at !== NONE && tree.parent[at] !== NONE) {
    at = tree.parent[at];
    refs.push(graph.entities[at].ref);
  }
  return refs;
}

/** An entity with its owners and all groups above these. */
export function subjectOf(map: OwnershipMap, id: number): Subject {
  const owners = ownersOf(map, id);
  return {
    ref: map.graph.entities[id].ref,
    answerable: [
      ...new Set([...owners, ...owners.flatMap(ref => above(map, ref))]),
    ],
  };
}
