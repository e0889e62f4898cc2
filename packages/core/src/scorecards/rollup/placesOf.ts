import { type Graph, NONE } from '../../graph';
import { isOrganization, type OwnershipMap } from '../../ownership';
import type { RowsKind } from './rows';

/** Rows that are groups: what they own is judged. */
export type GroupRows = 'team' | 'unit' | 'organization';

export const isOfGroups = (kind: RowsKind): kind is GroupRows =>
  kind === 'team' || kind === 'unit' || kind === 'organization';

const namespaceOf = (ref: string) =>
  ref.slice(ref.indexOf(':') + 1, ref.indexOf('/'));

/** A number and those above it; a cycle is walked once. */
export function upwards(parent: Int32Array, from: number): number[] {
  const path = new Set<number>();
  for (let at = from; at !== NONE && !path.has(at); at = parent[at]) {
    path.add(at);
  }
  return [...path];
}

/** The rows in which a group counts, with all that it owns. */
export function placesOfGroup(
  { graph, tree }: OwnershipMap,
  kind: GroupRows,
  group: number,
): number[] {
  if (kind === 'team') return [group];
  if (kind === 'unit') return [tree.unit[group]];
  return upwards(tree.parent, group).filter(id =>
    isOrganization(graph.entities[id]),
  );
}

/** Organizations by the namespace of their name. */
function organizations({ entities }: Graph) {
  const byNamespace = new Map<string, number[]>();
  for (const [id, entity] of entities.entries()) {
    if (!isOrganization(entity)) continue;
    const namespace = namespaceOf(entity.ref);
    byNamespace.set(namespace, [...(byNamespace.get(namespace) ?? []), id]);
  }
  return byNamespace;
}

/**
 * The group that answers for an entity: its owner or, above teams, that of its system or
 * domain; as `scopeOf` has it.
 */
function homeOf({ graph, owner }: OwnershipMap, kind: GroupRows, id: number) {
  if (graph.entities[id].kind === 'group') return id;
  if (kind === 'team') return owner[id];
  const homes = [id, graph.system[id], graph.domain[id]];
  return homes.map(each => owner[each] ?? NONE).find(each => each !== NONE);
}

/** The rows in which an entity counts, by number. */
export function placesOf(
  ownership: OwnershipMap,
  kind: RowsKind,
): (id: number) => number[] {
  const { graph } = ownership;
  const { entities } = graph;
  if (kind === 'entity') return id => [id];
  if (kind === 'system') {
    return id => [entities[id].kind === 'system' ? id : graph.system[id]];
  }
  if (kind === 'domain') {
    return id =>
      upwards(
        graph.parent,
        entities[id].kind === 'domain' ? id : graph.domain[id],
      );
  }
  const byNamespace = organizations(graph);
  return id => {
    const home = homeOf(ownership, kind, id);
    if (home !== undefined && home !== NONE) {
      return placesOfGroup(ownership, kind, home);
    }
    if (kind !== 'organization') return [];
    return byNamespace.get(namespaceOf(entities[id].ref)) ?? [];
  };
}
