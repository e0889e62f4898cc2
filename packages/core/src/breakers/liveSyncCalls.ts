import { type Call, type Graph, neighbours } from '../graph';

/** A synchronous call between live components, by entity number. */
export type SyncCall = { from: number; to: number; call: Call };

export const isLive = ({ entities }: Graph, entity: number) =>
  entities[entity].lifecycle !== 'deprecated';

/** The synchronous calls that a live component makes to live ones. */
export function liveSyncCalls(graph: Graph, from: number): SyncCall[] {
  if (!isLive(graph, from)) return [];
  const first = graph.calls.offsets[from];
  return [...neighbours(graph.calls, from)].flatMap((to, index) => {
    const call = graph.callDetails[first + index];
    return call.mode === 'sync' && isLive(graph, to)
      ? [{ from, to, call }]
      : [];
  });
}

/** The synchronous calls of live components to a live one. */
export function liveSyncCallers(graph: Graph, to: number): SyncCall[] {
  const callers = new Set(neighbours(graph.callers, to));
  return [...callers].flatMap(from =>
    liveSyncCalls(graph, from).filter(each => each.to === to),
  );
}
