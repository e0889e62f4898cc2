import { type Graph, NONE } from '../graph';

/** Whose word it is that an entity has its owner; none = it has none. @public */
export type Provenance = 'own' | 'system' | 'domain' | 'none';

/** What an entity without an owner of its own gets: nothing, or the owner of its system or domain. @public */
export type Inherit = 'never' | 'fallback';

/** The group that owns each entity, by entity number, and whose word that is. @public */
export type Owners = {
  readonly owner: Int32Array;
  readonly provenance: readonly Provenance[];
};

/**
 * The group that owns each entity. Only an entity that names no owner inherits one: a named
 * owner who does not exist, or who is a person, is an error to see, not to paper over.
 *
 * @public
 */
export function resolveOwners(graph: Graph, inherit: Inherit): Owners {
  const { entities, declaredOwner, system, domain } = graph;
  const ownGroup = (id: number) => {
    const owner = id === NONE ? NONE : declaredOwner[id];
    return owner !== NONE && entities[owner].kind === 'group' ? owner : NONE;
  };
  const resolve = (id: number): { owner: number; provenance: Provenance } => {
    const owner = ownGroup(id);
    if (owner !== NONE) return { owner, provenance: 'own' };
    const { owner: named, ownerHidden } = entities[id];
    if (inherit === 'fallback' && named === undefined && !ownerHidden) {
      const ofSystem = ownGroup(system[id]);
      if (ofSystem !== NONE) return { owner: ofSystem, provenance: 'system' };
      const ofDomain = ownGroup(domain[id]);
      if (ofDomain !== NONE) return { owner: ofDomain, provenance: 'domain' };
    }
    return { owner: NONE, provenance: 'none' };
  };
  const resolved = Array.from(entities, (_, id) => resolve(id));
  return {
    owner: Int32Array.from(resolved, each => each.owner),
    provenance: resolved.map(each => each.provenance),
  };
}
