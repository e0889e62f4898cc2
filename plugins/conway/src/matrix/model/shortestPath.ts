/** The fewest steps from one node to another, both ends included; undefined = there is no way. */
export function shortestPath(
  next: readonly (readonly number[])[],
  from: number,
  to: number,
): number[] | undefined {
  const before = new Map<number, number>();
  const queue = [from];
  for (const node of queue) {
    for (const step of next[node]) {
      if (before.has(step)) continue;
      before.set(step, node);
      if (step === to) return pathTo(before, from, to);
      queue.push(step);
    }
  }
  return undefined;
}

function pathTo(
  before: ReadonlyMap<number, number>,
  from: number,
  to: number,
): number[] {
  const path = [to];
  let at = before.get(to);
  while (at !== undefined && at !== from) {
    path.unshift(at);
    at = before.get(at);
  }
  return [from, ...path];
}
