import { neighbours, NONE } from '../../graph';
import type { OwnershipMap } from '../ownershipMap';
import type { Evidence } from './finding';

/** Types of resources that hold data of one service; brokers and warehouses are there to be shared. */
const TYPES: ReadonlySet<string | undefined> = new Set([
  'database',
  'key-value-store',
  'cache',
  'search-index',
]);

/** Does it hold data of one service? @public */
export const isDataStore = ({ kind, type }: { kind: string; type?: string }) =>
  kind === 'resource' && TYPES.has(type);

/** Who uses a store. */
export type StoreUse = {
  /** Components in the picture that use it. */
  users: number[];
  /** The groups that own these, as far as they are known. */
  teams: Set<number>;
  /** True when nobody knows who owns one of the users, or who uses it at all. */
  isPartlyUnknown: boolean;
  evidence: Evidence[];
};

/** Who uses a data store, as far as the picture shows it. */
export function storeUse(
  { graph, owner, included }: OwnershipMap,
  store: number,
): StoreUse {
  const users = [...neighbours(graph.users, store)].filter(
    user => included[user],
  );
  const owners = users.map(user => owner[user]);
  const ownerName = (user: number) =>
    owner[user] === NONE ? 'nobody known' : graph.entities[owner[user]].title;
  return {
    users,
    teams: new Set(owners.filter(team => team !== NONE)),
    isPartlyUnknown: users.length === 0 || owners.includes(NONE),
    evidence: users.map(user => ({
      ref: graph.entities[user].ref,
      note: `uses it, owned by ${ownerName(user)}`,
    })),
  };
}
