import { type Adjacency, neighbours } from '../graph';
import { callPairs } from './callPairs';

/**
 * Pairs of components that call each other (SIY, service interdependence), lower number
 * first, in ascending order.
 * Range: from none to every pair that has a call. Always defined; without any call there is
 * nothing to say, which is for the reader of the answer to tell apart.
 * Source: D. Rud, A. Schmietendorf, R. Dumke, "Product Metrics for Service-Oriented
 * Infrastructures", IWSM 2006.
 *
 * @public
 */
export function mutualCalls(calls: Adjacency): [number, number][] {
  const pairs = callPairs(calls);
  const size = calls.offsets.length - 1;
  const callees = Array.from(
    { length: size },
    (_, node) => new Set(neighbours(pairs, node)),
  );
  return callees.flatMap((each, node) =>
    [...each]
      .filter(other => node < other && callees[other].has(node))
      .sort((a, b) => a - b)
      .map((other): [number, number] => [node, other]),
  );
}
