import { NotFoundError } from '@backstage/errors';
import { NONE, scopeOf } from '@banyan/core';
import type { TopologyGraph, TopologyNode } from './topologyGraph';

/** What one caller sees of the catalog's graph; a plugin adds what it needs to know of it. @public */
export class SeenGraph {
  readonly topology: TopologyGraph;
  readonly #scopes = new Map<string, Uint8Array>();

  constructor(topology: TopologyGraph) {
    this.topology = topology;
  }

  get version(): string {
    return this.topology.version;
  }

  node(ref: string): TopologyNode | undefined {
    return this.topology.nodes.get(ref);
  }

  sees(ref: string): boolean {
    return this.topology.nodes.has(ref);
  }

  /** Says what is in a scope; fails when the caller sees nothing of that name. */
  inScope(scope: string | undefined): (ref: string) => boolean {
    if (scope === undefined) return ref => this.sees(ref);
    const { graph } = this.topology.map;
    const inside = this.#scope(scope);
    return ref => inside[graph.ids.get(ref) ?? NONE] === 1;
  }

  #scope(scope: string): Uint8Array {
    const known = this.#scopes.get(scope);
    if (known) return known;
    const { map } = this.topology;
    const root = map.graph.ids.get(scope);
    if (root === undefined)
      throw new NotFoundError(
        `There is no ${scope} in the catalog, or you may not read it`,
      );
    const inside = scopeOf(map, root);
    this.#scopes.set(scope, inside);
    return inside;
  }
}
