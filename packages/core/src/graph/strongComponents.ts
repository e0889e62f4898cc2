import type { Adjacency } from './adjacency';

/**
 * The strongly connected components, callees before callers (Tarjan 1972, without
 * recursion: deep chains do not overflow the stack). `component[node]` is its number.
 *
 * @public
 */
export function strongComponents({ offsets, targets }: Adjacency): {
  component: Int32Array;
  count: number;
} {
  const size = offsets.length - 1;
  const component = new Int32Array(size).fill(-1);
  const seenAt = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const nextEdge = offsets.slice(0, size);
  const open: number[] = [];
  const path: number[] = [];
  let clock = 0;
  let count = 0;

  const enter = (node: number) => {
    seenAt[node] = low[node] = clock++;
    open.push(node);
    path.push(node);
  };
  const close = (root: number) => {
    for (;;) {
      const node = open.pop();
      if (node === undefined) return;
      component[node] = count;
      if (node === root) break;
    }
    count++;
  };
  const leave = (node: number) => {
    path.pop();
    if (low[node] === seenAt[node]) close(node);
    const before = path.at(-1);
    if (before !== undefined) low[before] = Math.min(low[before], low[node]);
  };

  for (let start = 0; start < size; start++) {
    if (seenAt[start] === -1) enter(start);
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      if (nextEdge[node] === offsets[node + 1]) {
        leave(node);
        continue;
      }
      const next = targets[nextEdge[node]++];
      if (seenAt[next] === -1) enter(next);
      else if (component[next] === -1) {
        low[node] = Math.min(low[node], seenAt[next]);
      }
    }
  }
  return { component, count };
}
