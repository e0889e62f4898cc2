import { type Graph, liveEntities } from '../graph';
import type { Migration } from '../migration';
import { ownershipMap } from '../ownership';
import type { FactSets } from './factSets';
import type { World } from './world';

/** What a world is made of. @public */
export type WorldParts = {
  graph: Graph;
  at: number;
  migrations?: ReadonlyMap<string, Migration>;
  told?: World['told'];
  document?: World['document'];
};

const nothingTold = <Name extends keyof FactSets>():
  FactSets[Name] | undefined => undefined;

/** A world in which everything that is derived is derived once, and only when asked for. @public */
export function worldOf({
  graph,
  at,
  migrations = new Map(),
  told = nothingTold,
  document = () => ({ entity: undefined, facts: {} }),
}: WorldParts): World {
  const derived = new Map<unknown, unknown>();
  const world: World = {
    graph,
    ownership: ownershipMap(graph, { inherit: 'never', history: true }),
    live: liveEntities(graph),
    migrations,
    at,
    told,
    document,
    once<T>(derive: (of: World) => T): T {
      if (!derived.has(derive)) derived.set(derive, derive(world));
      return derived.get(derive) as T;
    },
  };
  return world;
}
