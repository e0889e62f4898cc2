/** The strongly connected components of a graph. */
export type StrongComponents = {
  /** The component of each node. A component comes after all that it leads to. */
  of: Int32Array;
  count: number;
};

const UNSEEN = -1;

/** Tarjan's algorithm without recursion, so that a long chain does not exhaust the stack. */
export function strongComponents(
  next: readonly (readonly number[])[],
): StrongComponents {
  const size = next.length;
  const of = new Int32Array(size).fill(UNSEEN);
  const seenAt = new Int32Array(size).fill(UNSEEN);
  const lowest = new Int32Array(size);
  const tried = new Int32Array(size);
  const open: number[] = [];
  const path: number[] = [];
  let seen = 0;
  let count = 0;

  const enter = (node: number) => {
    seenAt[node] = seen;
    lowest[node] = seen;
    seen += 1;
    open.push(node);
    path.push(node);
  };
  const step = (node: number, to: number) => {
    if (seenAt[to] === UNSEEN) enter(to);
    else if (of[to] === UNSEEN)
      lowest[node] = Math.min(lowest[node], seenAt[to]);
  };
  const leave = (node: number) => {
    path.pop();
    const before = path.at(-1);
    if (before !== undefined)
      lowest[before] = Math.min(lowest[before], lowest[node]);
    if (lowest[node] !== seenAt[node]) return;
    for (const member of open.splice(open.lastIndexOf(node)))
      of[member] = count;
    count += 1;
  };

  for (let start = 0; start < size; start += 1) {
    if (seenAt[start] === UNSEEN) enter(start);
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      if (tried[node] === next[node].length) leave(node);
      else step(node, next[node][tried[node]++]);
    }
  }
  return { of, count };
}
