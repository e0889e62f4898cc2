import { type Adjacency, findCycles } from '../graph';
import { type Share, share } from './share';

/** How many components are in the core, of all. @public */
export type CoreSize = Share & {
  /** The core itself, in ascending order; empty = no cycle, the structure is hierarchical. */
  core: readonly number[];
};

/**
 * The core of a system: its largest group of components that all reach each other (of two as
 * large, the one with the lowest number), and its share of all components.
 * Range: 0 (no cycle at all) to 1. A core of one component is none.
 * Undefined (null) without components.
 * Source: C. Baldwin, A. MacCormack, J. Rusnak, "Hidden Structure: Using Network Methods to
 * Map System Architecture", Research Policy 43(8), 2014 (HBS 13-093).
 *
 * @public
 */
export function coreSize(calls: Adjacency): CoreSize {
  const core = findCycles(calls).reduce(
    (largest, each) =>
      each.length > Math.max(1, largest.length) ? each : largest,
    [],
  );
  return { ...share(core.length, calls.offsets.length - 1), core };
}
