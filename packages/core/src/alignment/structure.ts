import { type Adjacency, adjacency, neighbours, NONE } from '../graph';
import type { OwnershipMap } from '../ownership';
import { type Links, neighbourhood } from './neighbourhood';

/**
 * An architecture beside its organisation, as numbers: components, stores, teams, units and
 * domains are positions in their own lists; {@link NONE} = it has none. Whoever owns something
 * directly is a team here, whatever the type of the group.
 *
 * @public
 */
export type Structure = {
  /** Who owns what is where, and what of it is wanted: what the numbers are numbers of. */
  readonly map: Terrain;
  readonly scope: Uint8Array;
  /**
   * Entity numbers of the components in scope, then of those outside that have to do with one:
   * call it or are called, consume its API or provide one to it, share a data store with it.
   */
  readonly components: readonly number[];
  /** How many of `components` are in scope: the first ones. */
  readonly inScope: number;
  /** The team that owns each component. */
  readonly team: Int32Array;
  readonly domain: Int32Array;
  readonly system: Int32Array;
  /** Calls of which at least one end is in scope, between components. */
  readonly calls: Adjacency;
  /** The number of each call in `graph.callDetails`, in the order of `calls.targets`. */
  readonly call: Int32Array;
  /** Consumer to provider of an API, each pair once, at least one end in scope. */
  readonly contracts: Adjacency;
  /** Component to resource, of whatever type. */
  readonly uses: Adjacency;
  /** Entity numbers. */
  readonly teams: readonly number[];
  readonly units: readonly number[];
  readonly domains: readonly number[];
  readonly systems: readonly number[];
  readonly stores: readonly number[];
  /** The unit of each team: its ancestor just below the organization. */
  readonly unit: Int32Array;
  /** The unit of the owner of each domain, which need not own a component. */
  readonly unitOfDomain: Int32Array;
};

/** Numbers things in the order of their entity numbers. */
class Places {
  readonly ids: readonly number[];
  readonly #places: ReadonlyMap<number, number>;

  constructor(ids: Iterable<number>) {
    this.ids = [...new Set(ids)]
      .filter(id => id !== NONE)
      .sort((a, b) => a - b);
    this.#places = new Map(this.ids.map((id, place) => [id, place]));
  }

  of = (id: number): number => this.#places.get(id) ?? NONE;

  each(ids: Iterable<number>): Int32Array {
    return Int32Array.from(ids, this.of);
  }
}

/** What a structure is cut from. @public */
export type Terrain = Pick<
  OwnershipMap,
  'graph' | 'tree' | 'owner' | 'included'
>;

/** Who uses which resource in the picture: positions of components to entity numbers. */
function usesOf(
  { graph, included }: Terrain,
  components: readonly number[],
): Links {
  const uses: Links = { from: [], to: [] };
  for (const [at, id] of components.entries()) {
    for (const store of neighbours(graph.uses, id)) {
      if (!included[store] || graph.entities[store].kind !== 'resource')
        continue;
      uses.from.push(at);
      uses.to.push(store);
    }
  }
  return uses;
}

/** The part of an ownership map that is in `scope` (1 by entity number), beside its organisation. @public */
export function structureOf(map: Terrain, scope: Uint8Array): Structure {
  const { graph, tree, owner } = map;
  const around = neighbourhood(map, scope);
  const { components, calls, contracts } = around;
  const size = components.length;
  const domainIds = components.map(id => graph.domain[id]);
  const domains = new Places(domainIds);
  const systems = new Places(components.map(id => graph.system[id]));
  const teams = new Places(components.map(id => owner[id]));
  const unitIdOf = (group: number) =>
    group === NONE ? NONE : tree.unit[group];
  const domainUnits = domains.ids.map(id => unitIdOf(owner[id]));
  const units = new Places([...teams.ids.map(unitIdOf), ...domainUnits]);
  const uses = usesOf(map, components);
  const stores = new Places(uses.to);
  return {
    map,
    scope,
    components,
    inScope: around.inside,
    team: teams.each(components.map(id => owner[id])),
    domain: domains.each(domainIds),
    system: systems.each(components.map(id => graph.system[id])),
    calls: adjacency(size, calls.from, calls.to),
    call: Int32Array.from(adjacency(size, calls.from, around.call).targets),
    contracts: adjacency(size, contracts.from, contracts.to),
    uses: adjacency(size, uses.from, uses.to.map(stores.of)),
    teams: teams.ids,
    units: units.ids,
    domains: domains.ids,
    systems: systems.ids,
    stores: stores.ids,
    unit: units.each(teams.ids.map(unitIdOf)),
    unitOfDomain: units.each(domainUnits),
  };
}
