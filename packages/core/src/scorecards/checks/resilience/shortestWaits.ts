import { liveSyncCalls } from '../../../breakers/liveSyncCalls';
import type { World } from '../../world';

/** The caller that gives up first on each component that is waited for, and after how long. */
export function shortestWaits({
  graph,
}: World): ReadonlyMap<number, { caller: number; ms: number }> {
  const shortest = new Map<number, { caller: number; ms: number }>();
  for (const caller of graph.entities.keys()) {
    for (const { to, call } of liveSyncCalls(graph, caller)) {
      const ms = call.timeoutMs;
      if (ms !== undefined && ms < (shortest.get(to)?.ms ?? Infinity))
        shortest.set(to, { caller, ms });
    }
  }
  return shortest;
}
