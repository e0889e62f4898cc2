/**
 * Who is next to whom, as compressed rows: the neighbours of node `i` are
 * `targets[offsets[i]]` to `targets[offsets[i + 1] - 1]`.
 *
 * @public
 */
export type Adjacency = {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
};

/** Adjacency of `size` nodes from edges; edges of one node keep their order. @public */
export function adjacency(
  size: number,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
): Adjacency {
  const offsets = new Uint32Array(size + 1);
  for (let edge = 0; edge < from.length; edge++) offsets[from[edge] + 1]++;
  for (let node = 0; node < size; node++) offsets[node + 1] += offsets[node];
  const next = offsets.slice(0, size);
  const targets = new Uint32Array(from.length);
  for (let edge = 0; edge < from.length; edge++) {
    targets[next[from[edge]]++] = to[edge];
  }
  return { offsets, targets };
}

/** The source of every edge, in the order of `targets`. @public */
export function sources({ offsets, targets }: Adjacency): Uint32Array {
  const result = new Uint32Array(targets.length);
  for (let node = 0; node + 1 < offsets.length; node++) {
    result.fill(node, offsets[node], offsets[node + 1]);
  }
  return result;
}

/** The same edges seen from their targets. @public */
export const reversed = (edges: Adjacency): Adjacency =>
  adjacency(edges.offsets.length - 1, edges.targets, sources(edges));

/** The nodes that `node` has an edge to, one for each edge. @public */
export const neighbours = (
  { offsets, targets }: Adjacency,
  node: number,
): Uint32Array => targets.subarray(offsets[node], offsets[node + 1]);
