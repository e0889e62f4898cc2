import { SeenGraph } from '@banyan/backstage-plugin-banyan-node';
import {
  type BlastRadius,
  blastRadius,
  breakerId,
  type Call,
  failsWithout,
  type FeltUpstream,
  feltUpstream,
  liveEntities,
} from '@banyan/core';

/** A breaker as spec.calls of a component declares it. */
export type DeclaredBreaker = {
  id: string;
  entityRef: string;
  name: string;
  call: Call;
};

/** The last part of a reference. */
export const shortName = (ref: string) => ref.slice(ref.lastIndexOf('/') + 1);

const synchronous = ({ mode }: Call) => mode === 'sync' || mode === 'direct';

/** What one caller sees of the catalog, with what breakers need to know of it. */
export class GraphView extends SeenGraph {
  /** By the number of the caller. */
  readonly #felt = new Map<number, FeltUpstream>();
  #declared?: DeclaredBreaker[];
  #names?: ReadonlySet<string>;
  #patience?: ReadonlyMap<string, number>;

  /** Who feels it when the callee fails. */
  radius(from: string, to?: string): BlastRadius {
    return blastRadius(this.topology.map.graph, { from, to });
  }

  /** The same in short, for every breaker at once. */
  felt(from: string, to?: string): FeltUpstream {
    const { graph } = this.topology.map;
    const caller = graph.ids.get(from);
    if (caller === undefined) return { total: 0, affected: [] };
    const felt = this.#felt.get(caller) ?? feltUpstream(graph, caller);
    this.#felt.set(caller, felt);
    const calls = this.node(from)?.calls?.filter(each => each.to === to) ?? [];
    return failsWithout(calls) ? felt : { ...felt, affected: [] };
  }

  /** The declared call of a component to another. */
  call(from: string, to: string | undefined): Call | undefined {
    const calls = this.node(from)?.calls ?? [];
    return to === undefined
      ? undefined
      : (calls.find(each => each.to === to && each.breaker) ??
          calls.find(each => each.to === to));
  }

  /** What live components declare. */
  get declared(): readonly DeclaredBreaker[] {
    this.#declared ??= this.#declaredBreakers();
    return this.#declared;
  }

  /** The short names of all components. */
  get names(): ReadonlySet<string> {
    this.#names ??= new Set(
      this.topology.map.graph.entities
        .filter(({ kind }) => kind === 'component')
        .map(({ ref }) => shortName(ref)),
    );
    return this.#names;
  }

  /** How long the most impatient caller of a component waits for it. */
  patienceWith(ref: string): number | undefined {
    this.#patience ??= this.#shortestTimeouts();
    return this.#patience.get(ref);
  }

  #declaredBreakers(): DeclaredBreaker[] {
    const { graph } = this.topology.map;
    const live = liveEntities(graph);
    return graph.entities.flatMap(({ ref, calls = [] }, id) =>
      live[id]
        ? calls.flatMap(call => {
            const { breaker, to } = call;
            if (!breaker || !this.sees(to)) return [];
            const name = breaker.name ?? shortName(to);
            return { id: breakerId(ref, name), entityRef: ref, name, call };
          })
        : [],
    );
  }

  #shortestTimeouts(): Map<string, number> {
    const shortest = new Map<string, number>();
    const { graph } = this.topology.map;
    const live = liveEntities(graph);
    for (const [id, { calls = [] }] of graph.entities.entries()) {
      if (!live[id]) continue;
      for (const call of calls) {
        if (call.timeoutMs === undefined || !synchronous(call)) continue;
        const before = shortest.get(call.to) ?? Infinity;
        shortest.set(call.to, Math.min(before, call.timeoutMs));
      }
    }
    return shortest;
  }
}
