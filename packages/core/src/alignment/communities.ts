import { MultiUndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { type Adjacency, neighbours, NONE, reversed } from '../graph';
import { modularity } from './modularity';
import { seededRandom, shuffled } from '../chance/seededRandom';

/** How components want to be grouped, by whom they call. @public */
export type Communities = {
  /** The group of each component, numbered by first member; {@link NONE} = it has no call, so no wish. */
  readonly groupOf: Int32Array;
  readonly count: number;
  /** Of this grouping; null when there is no call. */
  readonly modularity: number | null;
};

/** Nodes and calls to walk in all runs together: many runs where one costs nothing. */
const STEPS = 40_000;
const MOST_RUNS = 20;

/** The components that call or are called. */
function linked(calls: Adjacency): number[] {
  const callers = reversed(calls);
  return [...Array(calls.offsets.length - 1).keys()].filter(
    node =>
      neighbours(calls, node).length + neighbours(callers, node).length > 0,
  );
}

/** The groups of one run of Louvain; which are found depends on the order of the nodes. */
function oneRun(calls: Adjacency, nodes: readonly number[], seed: number) {
  const random = seededRandom(seed);
  const graph = new MultiUndirectedGraph();
  for (const node of shuffled(nodes, random)) graph.addNode(node);
  for (const node of nodes) {
    for (const callee of neighbours(calls, node)) graph.addEdge(node, callee);
  }
  return louvain(graph, { rng: random, getEdgeWeight: null });
}

/** Groups numbered by their first member. */
function numbered(
  groups: Readonly<Record<string, number>>,
  nodes: readonly number[],
  size: number,
) {
  const numbers = new Map<number, number>();
  const groupOf = new Int32Array(size).fill(NONE);
  for (const node of nodes) {
    const number = numbers.get(groups[node]) ?? numbers.size;
    numbers.set(groups[node], number);
    groupOf[node] = number;
  }
  return { groupOf, count: numbers.size };
}

/**
 * The grouping of components that puts most calls inside groups: the partition of highest
 * modularity among several runs of Louvain, 20 on a small graph and one on a large one. The
 * same calls and seed give the same answer. It is the best found, not proven to be the best.
 * Range: as {@link modularity}. Undefined (null, no groups) when there is no call.
 * Source: V. D. Blondel et al., "Fast unfolding of communities in large networks", J. Stat.
 * Mech. P10008, 2008.
 *
 * @public
 */
export function communities(
  calls: Adjacency,
  { seed = 1, runs }: { seed?: number; runs?: number } = {},
): Communities {
  const size = calls.offsets.length - 1;
  const nodes = linked(calls);
  const affordable = Math.floor(STEPS / (nodes.length + calls.targets.length));
  let best: Communities = { ...numbered({}, [], size), modularity: null };
  if (nodes.length === 0) return best;
  const wanted = runs ?? Math.max(1, Math.min(MOST_RUNS, affordable));
  for (let run = 0; run < wanted; run++) {
    const found = numbered(oneRun(calls, nodes, seed + run), nodes, size);
    const q = modularity(calls, found.groupOf);
    if (q !== null && q > (best.modularity ?? -Infinity)) {
      best = { ...found, modularity: q };
    }
  }
  return best;
}
