import { neighbours, NONE } from '../graph';
import { isDataStore, type OwnershipMap } from '../ownership';

type Picture = Pick<OwnershipMap, 'graph' | 'included'>;

/** Edges from one component to another, as two lists. */
export type Links = { from: number[]; to: number[] };

/** Some components with those outside that they have to do with, and how. */
export type Neighbourhood = {
  /** Entity numbers: those inside first, then those outside. */
  components: number[];
  inside: number;
  /** Between positions in `components`, at least one end inside. */
  calls: Links;
  /** The number of each call in `graph.callDetails`. */
  call: number[];
  contracts: Links;
};

/** The calls in the picture of which one end is inside, by entity numbers. */
function callsOf({ graph, included }: Picture, isInside: Uint8Array) {
  const { offsets, targets } = graph.calls;
  const calls: Links & { call: number[] } = { from: [], to: [], call: [] };
  for (let from = 0; from < included.length; from++) {
    if (!included[from]) continue;
    for (let call = offsets[from]; call < offsets[from + 1]; call++) {
      const to = targets[call];
      if (!included[to] || from === to) continue;
      if (!isInside[from] && !isInside[to]) continue;
      calls.from.push(from);
      calls.to.push(to);
      calls.call.push(call);
    }
  }
  return calls;
}

/** Who provides each API, by its reference. */
function providers({ graph, included }: Picture): Map<string, number[]> {
  const result = new Map<string, number[]>();
  for (const [id, { kind, provides = [] }] of graph.entities.entries()) {
    if (kind !== 'component' || !included[id]) continue;
    for (const api of provides) {
      const those = result.get(api);
      if (those) those.push(id);
      else result.set(api, [id]);
    }
  }
  return result;
}

/** From consumer to provider, each pair once, where one end is inside. */
function contractsOf(picture: Picture, isInside: Uint8Array): Links {
  const { graph, included } = picture;
  const providersOf = providers(picture);
  const contracts: Links = { from: [], to: [] };
  for (const [from, { kind, consumes = [] }] of graph.entities.entries()) {
    if (kind !== 'component' || !included[from]) continue;
    const all = new Set(consumes.flatMap(api => providersOf.get(api) ?? []));
    for (const to of all) {
      if (to === from || (!isInside[from] && !isInside[to])) continue;
      contracts.from.push(from);
      contracts.to.push(to);
    }
  }
  return contracts;
}

/** The components in the picture that share a data store with one of `inside`, which are among them. */
function sharersOf(
  { graph, included }: Picture,
  inside: readonly number[],
): Set<number> {
  const stores = new Set<number>();
  for (const id of inside) {
    for (const store of neighbours(graph.uses, id)) stores.add(store);
  }
  const sharers = new Set<number>();
  for (const store of stores) {
    if (!included[store] || !isDataStore(graph.entities[store])) continue;
    for (const user of neighbours(graph.users, store)) {
      if (included[user]) sharers.add(user);
    }
  }
  return sharers;
}

/** The components in `scope` (1 by entity number) with those outside that they have to do with. */
export function neighbourhood(
  picture: Picture,
  scope: Uint8Array,
): Neighbourhood {
  const { graph, included } = picture;
  const isInside = scope.map((wanted, id) =>
    wanted && included[id] && graph.entities[id].kind === 'component' ? 1 : 0,
  );
  const inside = [...graph.entities.keys()].filter(id => isInside[id]);
  const calls = callsOf(picture, isInside);
  const contracts = contractsOf(picture, isInside);
  const around = sharersOf(picture, inside);
  for (const ends of [calls.from, calls.to, contracts.from, contracts.to]) {
    for (const end of ends) around.add(end);
  }
  const outside = [...around].filter(id => !isInside[id]);
  const components = [...inside, ...outside.sort((a, b) => a - b)];
  const place = new Int32Array(graph.entities.length).fill(NONE);
  for (const [at, id] of components.entries()) place[id] = at;
  const placed = ({ from, to }: Links): Links => ({
    from: from.map(id => place[id]),
    to: to.map(id => place[id]),
  });
  return {
    components,
    inside: inside.length,
    calls: placed(calls),
    call: calls.call,
    contracts: placed(contracts),
  };
}
