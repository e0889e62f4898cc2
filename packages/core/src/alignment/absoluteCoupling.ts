import { type Adjacency, neighbours, reversed } from '../graph';
import { callPairs } from './callPairs';

/** How important a component is to others, how dependent on them, and both at once. @public */
export type Coupling = {
  /** AIS: how many components call it. */
  importance: number;
  /** ADS: how many components it calls. */
  dependence: number;
  /** ACS = AIS x ADS: high for what is in the middle of everything. */
  criticality: number;
};

/**
 * Absolute importance, dependence and criticality of each component: AIS = components that
 * call it, ADS = components that it calls, ACS = AIS x ADS, each partner counted once.
 * Range: whole numbers from 0; ACS is 0 at both ends of a chain of calls. Always defined.
 * Source: D. Rud, A. Schmietendorf, R. Dumke, "Product Metrics for Service-Oriented
 * Infrastructures", IWSM 2006; names as in J. Bogner et al. 2017.
 *
 * @public
 */
export function absoluteCoupling(calls: Adjacency): Coupling[] {
  const callees = callPairs(calls);
  const callers = reversed(callees);
  return Array.from({ length: calls.offsets.length - 1 }, (_, node) => {
    const importance = neighbours(callers, node).length;
    const dependence = neighbours(callees, node).length;
    return { importance, dependence, criticality: importance * dependence };
  });
}
