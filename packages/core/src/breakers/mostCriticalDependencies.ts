import type { Graph } from '../graph';
import { isLive, liveSyncCalls } from './liveSyncCalls';

/** @public */
export type CriticalDependencies = {
  service: number;
  /** By entity number, the nearest first. */
  dependencies: number[];
};

/**
 * The live components that one cannot do without, directly and through others: those that it
 * reaches over critical synchronous calls, by entity number, the nearest first, `most` at most.
 *
 * @public
 */
export function criticalDependencies(
  graph: Graph,
  service: number,
  most = Infinity,
): number[] {
  const reached = new Set([service]);
  // A Set visits what is added while it is walked.
  for (const entity of reached) {
    if (reached.size > most) break;
    for (const { to, call } of liveSyncCalls(graph, entity)) {
      if (call.critical) reached.add(to);
    }
  }
  reached.delete(service);
  return [...reached].slice(0, most);
}

/**
 * The live component that cannot do without most others, the first by reference of several;
 * undefined when no critical call is known. It is the one that {@link availabilityProduct}
 * hits hardest.
 *
 * @public
 */
export function mostCriticalDependencies(
  graph: Graph,
  isInScope: (entity: number) => boolean = () => true,
): CriticalDependencies | undefined {
  let most: CriticalDependencies | undefined;
  for (const [service, { kind }] of graph.entities.entries()) {
    if (kind !== 'component' || !isLive(graph, service) || !isInScope(service))
      continue;
    const dependencies = criticalDependencies(graph, service);
    if (dependencies.length > (most?.dependencies.length ?? 0))
      most = { service, dependencies };
  }
  return most;
}
