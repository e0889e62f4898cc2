import type { Graph } from '../graph';
import { liveSyncCallers, type SyncCall } from './liveSyncCalls';

/**
 * fails = nothing catches it; degraded = it answers without the callee; contained = somebody
 * below has caught it.
 *
 * @public
 */
export type BlastEffect = 'fails' | 'degraded' | 'contained';

/** A caller that needs the answer, and has none of its own, fails with its callee. */
const fallsWith = ({ call }: SyncCall) => call.critical && !call.fallback;

/** What happens to everything upstream when the caller of the breaker fails or answers without the callee. */
export function upstreamEffects(
  graph: Graph,
  caller: number,
  first: BlastEffect,
): Map<number, BlastEffect> {
  const result = new Map([[caller, first]]);
  const failing = first === 'fails' ? [caller] : [];
  for (const entity of failing) {
    for (const each of liveSyncCallers(graph, entity)) {
      if (result.get(each.from) === 'fails') continue;
      result.set(each.from, fallsWith(each) ? 'fails' : 'degraded');
      if (fallsWith(each)) failing.push(each.from);
    }
  }
  return result;
}
