import type { Graph } from '../graph';
import type { Migration } from '../migration';
import type { OwnershipMap } from '../ownership';
import type { FactSets } from './factSets';

/** What is known when a run begins: the catalog, and what collectors have told. @public */
export type World = {
  graph: Graph;
  /** History included: deprecated entities are in it, `live` says which are not. */
  ownership: OwnershipMap;
  /** 1 for every entity that is not history. */
  live: Uint8Array;
  migrations: ReadonlyMap<string, Migration>;
  /** When it is judged, milliseconds since 1970. */
  at: number;
  told: <Name extends keyof FactSets>(
    ref: string,
    name: Name,
  ) => FactSets[Name] | undefined;
  /** What rules read: the entity as the catalog has it, and every set of facts by name. */
  document: (ref: string) => { entity: unknown; facts: object };
  /** Derived once a world, whoever asks: `world.once(alignmentOfWorld)`. */
  once: <T>(derive: (world: World) => T) => T;
};
