import { type Call, type Graph, neighbours } from '../graph';

/** A synchronous call between live components, by entity number. */
export type SyncCall = { from: number; to: number; call: Call };

type Sides = { calls: SyncCall[][]; callers: SyncCall[][] };

/** A graph never changes, and is asked for each of its breakers. */
const known = new WeakMap<Graph, Sides>();

export const isLive = ({ entities }: Graph, entity: number) =>
  entities[entity].lifecycle !== 'deprecated';

function sidesOf(graph: Graph): Sides {
  const calls: SyncCall[][] = graph.entities.map(() => []);
  const callers: SyncCall[][] = graph.entities.map(() => []);
  for (const from of graph.entities.keys()) {
    if (!isLive(graph, from)) continue;
    const first = graph.calls.offsets[from];
    for (const [index, to] of neighbours(graph.calls, from).entries()) {
      const call = graph.callDetails[first + index];
      if (call.mode !== 'sync' || !isLive(graph, to)) continue;
      const each = { from, to, call };
      calls[from].push(each);
      callers[to].push(each);
    }
  }
  return { calls, callers };
}

function sides(graph: Graph): Sides {
  const both = known.get(graph) ?? sidesOf(graph);
  known.set(graph, both);
  return both;
}

/** The synchronous calls that a live component makes to live ones. */
export const liveSyncCalls = (
  graph: Graph,
  from: number,
): readonly SyncCall[] => sides(graph).calls[from];

/** The synchronous calls of live components to a live one. */
export const liveSyncCallers = (
  graph: Graph,
  to: number,
): readonly SyncCall[] => sides(graph).callers[to];
