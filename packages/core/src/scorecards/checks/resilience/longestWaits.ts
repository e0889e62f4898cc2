import { liveSyncCalls } from '../../../breakers/liveSyncCalls';
import { adjacency, NONE, strongComponents } from '../../../graph';
import type { World } from '../../world';

/** What a component waits for at worst, along critical calls one after the other. */
export type LongestWait = {
  /** Milliseconds, as far as timeouts are stated. */
  ms: number;
  /** Entity numbers of who is waited for, the nearest first. */
  path: readonly number[];
  /** Somebody who is waited for without a stated limit; NONE = there is nobody. */
  unlimited: number;
};

/** Critical synchronous calls of the living; 0 = no timeout is stated. */
function criticalCalls({ graph }: World) {
  const from: number[] = [];
  const to: number[] = [];
  const timeouts: number[] = [];
  for (const id of graph.entities.keys()) {
    for (const { to: callee, call } of liveSyncCalls(graph, id)) {
      if (!call.critical) continue;
      from.push(id);
      to.push(callee);
      timeouts.push(call.timeoutMs ?? 0);
    }
  }
  const size = graph.entities.length;
  return {
    edges: adjacency(size, from, to),
    timeouts: adjacency(size, from, timeouts).targets,
  };
}

/**
 * Knows what each component waits for at worst: the longest path of critical synchronous calls,
 * by the sum of their timeouts. Of calls side by side the slowest counts; a cycle counts once,
 * with its slowest call, since its longest path is not found in reasonable time.
 */
export function longestWaits(world: World): (id: number) => LongestWait {
  const { edges, timeouts } = criticalCalls(world);
  const { component, count } = strongComponents(edges);
  const inside = new Float64Array(count);
  const beyond = new Float64Array(count);
  const next = new Int32Array(count).fill(NONE);
  const unlimited = new Int32Array(count).fill(NONE);
  // Callees have lower numbers, so they are known.
  const calleesFirst = [...component.keys()].sort(
    (a, b) => component[a] - component[b],
  );
  for (const id of calleesFirst) {
    const own = component[id];
    for (let edge = edges.offsets[id]; edge < edges.offsets[id + 1]; edge++) {
      const to = edges.targets[edge];
      const other = component[to];
      const ms = timeouts[edge];
      if (unlimited[own] === NONE)
        unlimited[own] = ms === 0 ? to : unlimited[other];
      if (other === own) {
        inside[own] = Math.max(inside[own], ms);
      } else if (ms + inside[other] + beyond[other] > beyond[own]) {
        beyond[own] = ms + inside[other] + beyond[other];
        next[own] = to;
      }
    }
  }
  return id => {
    const path: number[] = [];
    for (let at = next[component[id]]; at !== NONE; at = next[component[at]])
      path.push(at);
    const own = component[id];
    return { ms: inside[own] + beyond[own], path, unlimited: unlimited[own] };
  };
}
