import type { Call, Graph } from '../graph';
import { liveSyncCalls } from './liveSyncCalls';
import { type BlastEffect, upstreamEffects } from './upstreamEffects';
import { upstreamOf } from './upstreamOf';

/** @public */
export type AffectedService = {
  ref: string;
  /** Calls between it and the breaker; 0 = the caller itself. */
  distance: number;
  effect: BlastEffect;
  /** The same if the fallback of this breaker did not hold. */
  effectWithoutFallback: BlastEffect;
};

/** @public */
export type BlastRadius = {
  /** The caller first, then the nearest. */
  services: AffectedService[];
  /** The synchronous calls among them. */
  edges: { from: string; to: string; critical: boolean; fallback: boolean }[];
};

/** Does a caller fail with the callee of these calls? When none is known it is taken to. @public */
export const failsWithout = (calls: readonly Call[]): boolean =>
  calls.length === 0 || calls.some(each => each.critical && !each.fallback);

/**
 * Who feels it when the callee `to` of the breaker of `from` fails: `from` answers with its
 * fallback, or without the callee when it is not critical, else it fails; so does everything
 * that reaches it over synchronous calls, up to where somebody catches it. Without the fallback
 * of this breaker, `from` fails. A callee that is not known is taken for critical, without a
 * fallback. `from` and `to` are references; empty when `from` is not in the graph.
 *
 * @public
 */
export function blastRadius(
  graph: Graph,
  { from, to }: { from: string; to?: string },
): BlastRadius {
  const caller = graph.ids.get(from);
  if (caller === undefined) return { services: [], edges: [] };
  const { entities } = graph;
  const calls = entities[caller].calls?.filter(each => each.to === to) ?? [];
  const fails = failsWithout(calls);
  const hasFallback = calls.some(({ fallback }) => fallback);
  const effect = upstreamEffects(graph, caller, fails ? 'fails' : 'degraded');
  const without = hasFallback
    ? upstreamEffects(graph, caller, 'fails')
    : effect;
  const upstream = upstreamOf(graph, caller);
  return {
    services: [...upstream].map(([id, distance]) => ({
      ref: entities[id].ref,
      distance,
      effect: effect.get(id) ?? 'contained',
      effectWithoutFallback: without.get(id) ?? 'contained',
    })),
    edges: [...upstream.keys()].flatMap(id =>
      liveSyncCalls(graph, id)
        .filter(each => upstream.has(each.to))
        .map(({ to: callee, call: { critical, fallback } }) => ({
          from: entities[id].ref,
          to: entities[callee].ref,
          critical,
          fallback,
        })),
    ),
  };
}
