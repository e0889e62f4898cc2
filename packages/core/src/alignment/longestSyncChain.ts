import { type Adjacency, contraction, strongComponents } from '../graph';
import { innerCalls } from './innerCalls';
import type { Structure } from './structure';

/** @public */
export type SyncChain = {
  /** Steps of the longest chain; null = not known. */
  value: number | null;
  /** From the first caller; a step of several components is a cycle, which counts once. */
  steps: readonly (readonly number[])[];
  /** Calls in scope whose mode nobody declares: they may make it longer. */
  unknownCalls: number;
};

/** The longest path through the condensation, as the members of each step. */
function longestPath(calls: Adjacency): number[][] {
  const { component, count } = strongComponents(calls);
  const members = Array.from({ length: count }, (): number[] => []);
  for (const [node, each] of component.entries()) members[each].push(node);
  const steps = new Int32Array(count).fill(1);
  const next = new Int32Array(count).fill(-1);
  // Callees come first, so their steps are known.
  for (const { from, to } of contraction(calls, component)) {
    if (from === to || steps[to] < steps[from]) continue;
    steps[from] = steps[to] + 1;
    next[from] = to;
  }
  const path: number[][] = [];
  const longest = steps.reduce((a, b) => Math.max(a, b), 0);
  for (let at = steps.indexOf(longest); at !== -1; at = next[at]) {
    path.push(members[at]);
  }
  return path;
}

/**
 * The longest chain of components in scope that wait for each other: the longest path of
 * synchronous calls, counted in components. A cycle of calls counts as one step, whatever its
 * size, since its longest path is not found in reasonable time.
 * Range: 0 (calls, but none waits) to the number of components.
 * Undefined (null) when there is no call, or no synchronous one but some of unknown mode.
 * Source: "sync-call fan-out depth" among the signals of a distributed monolith.
 *
 * @public
 */
export function longestSyncChain(structure: Structure): SyncChain {
  const { callDetails } = structure.map.graph;
  const callsOf = (mode: string) =>
    innerCalls(structure, call => callDetails[call].mode === mode);
  const calls = callsOf('sync');
  const unknownCalls = callsOf('unknown').targets.length;
  const hasCalls = innerCalls(structure).targets.length > 0;
  const steps = calls.targets.length === 0 ? [] : longestPath(calls);
  const isKnown = steps.length > 0 || (hasCalls && unknownCalls === 0);
  return { value: isKnown ? steps.length : null, steps, unknownCalls };
}
