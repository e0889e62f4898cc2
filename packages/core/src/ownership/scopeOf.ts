import { NONE } from '../graph';
import { isOrganization } from './groupTypes';
import type { OwnershipMap } from './ownershipMap';

const namespaceOf = (ref: string) =>
  ref.slice(ref.indexOf(':') + 1, ref.indexOf('/'));

/** 1 for `root` and everything below it along `parent`, which may have cycles. */
function subtree(parent: Int32Array, root: number): Uint8Array {
  const inside = new Uint8Array(parent.length);
  const outside = new Uint8Array(parent.length);
  inside[root] = 1;
  for (let start = 0; start < parent.length; start++) {
    const path = new Set<number>();
    let at = start;
    while (at !== NONE && !inside[at] && !outside[at] && !path.has(at)) {
      path.add(at);
      at = parent[at];
    }
    const verdict = at !== NONE && inside[at] ? inside : outside;
    for (const each of path) verdict[each] = 1;
  }
  return inside;
}

/**
 * What belongs to a group: the groups below it and all that they own. What nobody owns is
 * with the owner of its system, then of its domain, then with the organization of its namespace.
 */
function groupScope(map: OwnershipMap, root: number): Uint8Array {
  const { graph, tree, owner } = map;
  const { entities } = graph;
  const groups = subtree(tree.parent, root);
  const namespace = isOrganization(entities[root])
    ? namespaceOf(entities[root].ref)
    : undefined;
  return groups.map((isInside, id) => {
    const { kind, ref } = entities[id];
    if (kind === 'group') return isInside;
    if (kind === 'user') return 0;
    const homes = [id, graph.system[id], graph.domain[id]]
      .filter(each => each !== NONE)
      .map(each => owner[each]);
    const home = homes.find(each => each !== NONE);
    if (home !== undefined) return groups[home];
    return namespaceOf(ref) === namespace ? 1 : 0;
  });
}

/** What is in a system or domain, and the groups that own something in it with those above them. */
function architectureScope(
  { graph, tree, owner, included }: OwnershipMap,
  root: number,
): Uint8Array {
  const isDomain = graph.entities[root].kind === 'domain';
  const roots = isDomain ? subtree(graph.parent, root) : undefined;
  const scope = graph.system.map((system, id) => {
    if (id === root || system === root) return 1;
    if (!roots) return 0;
    return roots[id] || (graph.domain[id] !== NONE && roots[graph.domain[id]])
      ? 1
      : 0;
  });
  for (const [id, inside] of scope.entries()) {
    if (!inside || !included[id]) continue;
    for (let at = owner[id]; at !== NONE && !scope[at]; at = tree.parent[at]) {
      scope[at] = 1;
    }
  }
  return Uint8Array.from(scope);
}

/**
 * 1 for every entity in the picture that belongs to `root`, a group, system or domain;
 * everything in the picture when there is no root.
 *
 * @public
 */
export function scopeOf(map: OwnershipMap, root?: number): Uint8Array {
  if (root === undefined) return map.included;
  const scope =
    map.graph.entities[root].kind === 'group'
      ? groupScope(map, root)
      : architectureScope(map, root);
  return scope.map((inside, id) => inside && map.included[id]);
}
