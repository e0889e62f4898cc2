import { NotFoundError } from '@backstage/errors';
import {
  type Graph,
  NONE,
  type OwnershipMap,
  ownershipMap,
  scopeOf,
} from '@banyan/core';
import type { TopologyConfig } from '../topologyConfig';
import { RecentCache } from './RecentCache';

const MOST_ANSWERS = 60;

/** What to look at. */
export type Query = { scope?: string; history: boolean; stores?: boolean };

/** A map of who owns what, and what of it was asked for. */
export type Scoped = {
  map: OwnershipMap;
  scope: Uint8Array;
  root?: number;
  /** True when the layout is to have a place for stores. */
  stores?: boolean;
};

/** What one caller sees of a snapshot, with everything that was worked out from it. */
export class View {
  readonly graph: Graph;
  readonly version: string;
  readonly #inherit: TopologyConfig['inherit'];
  readonly #maps = new Map<boolean, OwnershipMap>();
  readonly #answers = new RecentCache<string>(MOST_ANSWERS);

  constructor(graph: Graph, version: string, { inherit }: TopologyConfig) {
    this.graph = graph;
    this.version = version;
    this.#inherit = inherit;
  }

  /** Who owns what, with or without history. */
  map(history: boolean): OwnershipMap {
    const map =
      this.#maps.get(history) ??
      ownershipMap(this.graph, { inherit: this.#inherit, history });
    this.#maps.set(history, map);
    return map;
  }

  /** What is in a scope; fails when the caller sees nothing of that name. */
  scoped({ scope, history, stores }: Query): Scoped {
    const root = scope === undefined ? undefined : this.find(scope);
    const map = this.map(history);
    return { map, scope: scopeOf(map, root), root, stores };
  }

  /** The text of an answer, made once. */
  answer(name: string, query: Query, make: (scoped: Scoped) => object): string {
    const key = JSON.stringify([
      name,
      query.scope,
      query.history,
      query.stores ?? false,
    ]);
    return this.#answers.get(key, () =>
      JSON.stringify(make(this.scoped(query))),
    );
  }

  /** The number of an entity; fails when the caller sees nothing of that name. */
  find(ref: string): number {
    const id = this.graph.ids.get(ref) ?? NONE;
    if (id === NONE) {
      throw new NotFoundError(
        `There is no ${ref} in the catalog, or you may not read it`,
      );
    }
    return id;
  }
}
