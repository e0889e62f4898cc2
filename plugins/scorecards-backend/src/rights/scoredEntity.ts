import { type Migration, NONE, type OwnershipMap } from '@banyan/core';

/** An entity that is scored, with the groups that answer for it. @public */
export type ScoredEntity = { ref: string; answerable: readonly string[] };

/** Who owns what, hidden owners included. */
export type Owned = {
  ownership: OwnershipMap;
  /** They are in no graph. */
  migrations: ReadonlyMap<string, Pick<Migration, 'owner'>>;
};

/** A group and all groups above it; a group that nobody knows stands alone. */
function upFrom({ graph, tree }: OwnershipMap, group: string): string[] {
  const refs = [group];
  let at = graph.ids.get(group) ?? NONE;
  if (at !== NONE && graph.entities[at].kind !== 'group') return refs;
  while (at !== NONE && tree.parent[at] !== NONE) {
    at = tree.parent[at];
    refs.push(graph.entities[at].ref);
  }
  return refs;
}

/** The group that owns an entity; a group answers for itself. */
export function ownerOf(
  { ownership, migrations }: Owned,
  ref: string,
): string | undefined {
  const { graph, owner } = ownership;
  const id = graph.ids.get(ref) ?? NONE;
  if (id === NONE) return migrations.get(ref)?.owner ?? undefined;
  const entity = graph.entities[id];
  if (entity.kind === 'group') return entity.ref;
  return owner[id] === NONE ? entity.owner : graph.entities[owner[id]].ref;
}

/** An entity with its owner and all groups above; undefined = nobody knows such an entity. */
export function scoredEntity(
  owned: Owned,
  ref: string,
): ScoredEntity | undefined {
  const { ownership, migrations } = owned;
  if (!ownership.graph.ids.has(ref) && !migrations.has(ref)) return undefined;
  const owner = ownerOf(owned, ref);
  const answerable = owner === undefined ? [] : upFrom(ownership, owner);
  return { ref, answerable };
}
