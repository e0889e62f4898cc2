import { type CatalogEntity, neighbours, NONE } from '../../graph';
import type { OwnershipMap } from '../ownershipMap';
import type { Evidence } from './finding';
import { includedEntities } from './includedEntities';

/** Types of resources that hold data of one service; brokers and warehouses are there to be shared. */
const TYPES: ReadonlySet<string | undefined> = new Set([
  'database',
  'key-value-store',
  'cache',
  'search-index',
]);

export type DataStore = {
  id: number;
  store: CatalogEntity;
  /** Components in the picture that use it. */
  users: number[];
  /** The groups that own these, as far as they are known. */
  teams: Set<number>;
  evidence: Evidence[];
};

/** Every data store in the picture with who uses it. */
export const dataStores = (map: OwnershipMap): DataStore[] =>
  [
    ...includedEntities(
      map,
      ({ kind, type }) => kind === 'resource' && TYPES.has(type),
    ),
  ].map(([id, store]) => {
    const { graph, owner, included } = map;
    const users = [...neighbours(graph.users, id)].filter(
      user => included[user],
    );
    const ownerName = (user: number) =>
      owner[user] === NONE ? 'nobody known' : graph.entities[owner[user]].title;
    return {
      id,
      store,
      users,
      teams: new Set(
        users.map(user => owner[user]).filter(team => team !== NONE),
      ),
      evidence: users.map(user => ({
        ref: graph.entities[user].ref,
        note: `uses it, owned by ${ownerName(user)}`,
      })),
    };
  });
