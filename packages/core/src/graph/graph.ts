import { type Adjacency, adjacency, reversed } from './adjacency';
import type { Call, CatalogEntity, EntityKind } from './entity';

/** No entity, in arrays of entity numbers. @public */
export const NONE = -1;

/**
 * A catalog as numbers: an entity is its position in `entities`, which are sorted by
 * reference. References to what is not in the catalog are {@link NONE}.
 *
 * @public
 */
export type Graph = {
  readonly entities: readonly CatalogEntity[];
  readonly ids: ReadonlyMap<string, number>;
  /** Component to component, one edge a call. */
  readonly calls: Adjacency;
  /** What is known of each call, in the order of `calls.targets`. */
  readonly callDetails: readonly Call[];
  readonly callers: Adjacency;
  /** Component to resource. */
  readonly uses: Adjacency;
  readonly users: Adjacency;
  /** Group to user. */
  readonly members: Adjacency;
  /** The owner that is declared: a group or a user. */
  readonly declaredOwner: Int32Array;
  readonly system: Int32Array;
  /** The domain of a system, of a component, resource or API by its system. */
  readonly domain: Int32Array;
  /** The group above a group, the domain above a domain; may have cycles. */
  readonly parent: Int32Array;
};

const byRef = (a: CatalogEntity, b: CatalogEntity) => {
  if (a.ref === b.ref) return 0;
  return a.ref < b.ref ? -1 : 1;
};

/** Callees by call first, then bare dependencies on components as calls of unknown mode. */
function callsOf({ calls = [], dependsOn = [] }: CatalogEntity): Call[] {
  const called = new Set(calls.map(({ to }) => to));
  const bare = new Set(dependsOn.filter(to => !called.has(to)));
  return [
    ...calls,
    ...[...bare].map(to => ({
      to,
      mode: 'unknown' as const,
      critical: false,
      fallback: false,
    })),
  ];
}

class Edges {
  readonly from: number[] = [];
  readonly to: number[] = [];

  add(from: number, to: number) {
    this.from.push(from);
    this.to.push(to);
  }

  among(size: number): Adjacency {
    return adjacency(size, this.from, this.to);
  }
}

/** The graph of a list of entities in any order; of several with one reference the first counts. @public */
export function buildGraph(list: Iterable<CatalogEntity>): Graph {
  const unique = new Map<string, CatalogEntity>();
  for (const each of list)
    if (!unique.has(each.ref)) unique.set(each.ref, each);
  const entities = [...unique.values()].sort(byRef);
  const size = entities.length;
  const ids = new Map(entities.map(({ ref }, id) => [ref, id]));

  const find = (ref: string | undefined, ...kinds: EntityKind[]): number => {
    const id = ref === undefined ? undefined : ids.get(ref);
    return id !== undefined && kinds.includes(entities[id].kind) ? id : NONE;
  };
  const references = (
    refOf: (entity: CatalogEntity) => string | undefined,
    ...kinds: EntityKind[]
  ) => Int32Array.from(entities, each => find(refOf(each), ...kinds));

  const calls = new Edges();
  const callDetails: Call[] = [];
  const uses = new Edges();
  const members = new Edges();
  for (const [id, entity] of entities.entries()) {
    for (const group of new Set(entity.memberOf)) {
      const groupId = find(group, 'group');
      if (groupId !== NONE) members.add(groupId, id);
    }
    if (entity.kind !== 'component') continue;
    for (const call of callsOf(entity)) {
      const callee = find(call.to, 'component');
      if (callee === NONE) continue;
      calls.add(id, callee);
      callDetails.push(call);
    }
    for (const store of new Set(entity.dependsOn)) {
      const storeId = find(store, 'resource');
      if (storeId !== NONE) uses.add(id, storeId);
    }
  }

  const system = references(each => each.system, 'system');
  const domain = references(each => each.domain, 'domain');
  for (let id = 0; id < size; id++) {
    if (domain[id] === NONE && system[id] !== NONE) {
      domain[id] = domain[system[id]];
    }
  }
  const callEdges = calls.among(size);
  const useEdges = uses.among(size);
  return {
    entities,
    ids,
    calls: callEdges,
    callDetails,
    callers: reversed(callEdges),
    uses: useEdges,
    users: reversed(useEdges),
    members: members.among(size),
    declaredOwner: references(each => each.owner, 'group', 'user'),
    system,
    domain,
    parent: Int32Array.from(entities, ({ kind, parent }) => find(parent, kind)),
  };
}
