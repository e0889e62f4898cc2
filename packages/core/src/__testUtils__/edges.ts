import { adjacency } from '../graph';

/** An adjacency from pairs. */
export const edges = (size: number, pairs: readonly (readonly number[])[]) =>
  adjacency(
    size,
    pairs.map(([from]) => from),
    pairs.map(([, to]) => to),
  );
