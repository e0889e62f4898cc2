import {
  type Adjacency,
  contraction,
  neighbours,
  reversed,
  strongComponents,
} from '../graph';

/**
 * How far right each node belongs, 0 = calls others and is called by none: the longest path of
 * calls that leads to it. Nodes that call each other in a circle share a rank; nodes without
 * any call come last.
 */
export function callRanks(calls: Adjacency): Int32Array {
  const { component, count } = strongComponents(calls);
  const rankOf = new Int32Array(count);
  const bundles = contraction(calls, component).filter(
    ({ from, to }) => from !== to,
  );
  // Components are numbered callees first.
  for (const { from, to } of bundles.toSorted((a, b) => b.from - a.from)) {
    rankOf[to] = Math.max(rankOf[to], rankOf[from] + 1);
  }
  const last = rankOf.reduce((a, b) => Math.max(a, b), 0) + 1;
  const callers = reversed(calls);
  return component.map((each, node) =>
    neighbours(calls, node).length + neighbours(callers, node).length === 0
      ? last
      : rankOf[each],
  );
}
