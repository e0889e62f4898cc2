import { adjacency, type Adjacency, neighbours, sources } from '../graph';
import { isDataStore } from '../ownership';
import { callPairs } from './callPairs';
import { type StoreTeams, storeTeams } from './storeTeams';
import type { Structure } from './structure';

/** Why components, as positions, have to be changed with an eye on each other. */
export type Ties = {
  /** One calls the other or consumes its API; in both directions, each once. */
  links: Adjacency;
  /** Who uses each data store; nobody for what is none. */
  users: readonly (readonly number[])[];
  /** The same by team. */
  shared: readonly StoreTeams[];
};

function linksOf({ calls, contracts, components }: Structure): Adjacency {
  const ends = [calls, contracts].map(links => [sources(links), links.targets]);
  const joined = (parts: Uint32Array[]) => {
    const all = new Uint32Array(
      parts.reduce((sum, each) => sum + each.length, 0),
    );
    let at = 0;
    for (const part of parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  };
  const forth = ends.map(([from]) => from);
  const back = ends.map(([, to]) => to);
  return callPairs(
    adjacency(
      components.length,
      joined([...forth, ...back]),
      joined([...back, ...forth]),
    ),
  );
}

/** What ties the components of a structure to each other. */
export function tiesOf(structure: Structure): Ties {
  const { components, map, stores, uses } = structure;
  const isWanted = stores.map(id => isDataStore(map.graph.entities[id]));
  const users = stores.map((): number[] => []);
  for (const component of components.keys()) {
    for (const store of neighbours(uses, component)) {
      if (isWanted[store]) users[store].push(component);
    }
  }
  return {
    links: linksOf(structure),
    users,
    shared: storeTeams(structure, users),
  };
}
