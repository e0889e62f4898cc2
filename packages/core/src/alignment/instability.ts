import { type Adjacency, neighbours, reversed } from '../graph';
import { callPairs } from './callPairs';

/**
 * Instability of each component: I = Ce / (Ca + Ce), with Ce = components that it calls and
 * Ca = components that call it, each counted once.
 * Range: 0 (only called: hard to change) to 1 (only calls: free to change).
 * Undefined (null) for a component without any call.
 * Source: R. C. Martin, "OO Design Quality Metrics", 1994.
 *
 * @public
 */
export function instability(calls: Adjacency): (number | null)[] {
  const callees = callPairs(calls);
  const callers = reversed(callees);
  return Array.from({ length: calls.offsets.length - 1 }, (_, node) => {
    const efferent = neighbours(callees, node).length;
    const partners = efferent + neighbours(callers, node).length;
    return partners === 0 ? null : efferent / partners;
  });
}
