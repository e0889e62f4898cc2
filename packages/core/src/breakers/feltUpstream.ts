import type { Graph } from '../graph';
import { upstreamEffects } from './upstreamEffects';
import { upstreamOf } from './upstreamOf';

/** Who waits for a component. @public */
export type FeltUpstream = {
  /** How many wait for it, directly or through others. */
  total: number;
  /** References of those of them that fail or answer with less when it fails, the nearest first. */
  affected: string[];
};

/** Who feels it when a component fails: {@link blastRadius} in short, for every breaker at once. @public */
export function feltUpstream(graph: Graph, component: number): FeltUpstream {
  const effects = upstreamEffects(graph, component, 'fails');
  const upstream = upstreamOf(graph, component);
  upstream.delete(component);
  const affected = [...upstream.keys()].filter(id => effects.has(id));
  return {
    total: upstream.size,
    affected: affected.map(id => graph.entities[id].ref),
  };
}
