import { neighbours, NONE } from '../graph';
import { isDataStore } from '../ownership';
import { homes } from './homes';
import type { Structure } from './structure';

/** A data store with who uses it, as entity numbers. @public */
export type StoreUse = {
  store: number;
  /** Every live component that uses it, in scope or not. */
  users: readonly number[];
  /** The owners and the domains of these, as far as they are known. */
  teams: readonly number[];
  domains: readonly number[];
};

/** @public */
export type SharedStores = {
  /** Data stores that a component in scope uses. */
  stores: readonly StoreUse[];
  acrossTeams: readonly StoreUse[];
  acrossDomains: readonly StoreUse[];
};

const known = (ids: number[]) =>
  [...new Set(ids)].filter(id => id !== NONE).sort((a, b) => a - b);

/**
 * The data stores (databases, key-value stores, caches, search indexes) that a component in
 * scope uses, and those that components of several teams, or of several domains, use.
 * Brokers and warehouses are there to be shared and do not count. A user whose owner or
 * domain is not known adds none.
 * Range of the share: 0 to 1 of `stores`. Undefined when no component in scope uses any.
 * Source: "no shared databases between teams" (DATA-01).
 *
 * @public
 */
export function sharedStores(structure: Structure): SharedStores {
  const { graph, included } = structure.map;
  const { team, domain } = homes(structure);
  const { offsets, targets } = structure.uses;
  const used = new Set(targets.subarray(0, offsets[structure.inScope]));
  const stores = [...used]
    .sort((a, b) => a - b)
    .map(at => structure.stores[at])
    .filter(id => isDataStore(graph.entities[id]))
    .map(store => {
      const users = [...neighbours(graph.users, store)].filter(
        id => included[id],
      );
      const teams = known(users.map(user => team[user]));
      const domains = known(users.map(user => domain[user]));
      return { store, users, teams, domains };
    });
  return {
    stores,
    acrossTeams: stores.filter(({ teams }) => teams.length > 1),
    acrossDomains: stores.filter(({ domains }) => domains.length > 1),
  };
}
