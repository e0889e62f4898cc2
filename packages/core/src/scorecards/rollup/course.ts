import type { ReportParts } from './rows';
import type { VerdictChange } from './verdictsAt';

/** @public */
export type CourseParts = ReportParts & {
  /** Newest first. */
  changes: readonly (VerdictChange & { entityRef: string })[];
  /** When an entity was first judged; before, it counts for nothing. Default: always. */
  firstAt?: (ref: string) => number | undefined;
  /** Oldest first. */
  moments: readonly number[];
};

/** How rows stood at moments, by their number. @public */
export type Course = {
  levels: readonly string[];
  /** References. */
  rows: readonly string[];
  moments: {
    at: number;
    /** -1 = none yet, {@link NOT_RATED} = not rated. */
    reached: Int8Array;
    passed: Int32Array;
    counting: Int32Array;
  }[];
};

/** In {@link Course}: no check counted. @public */
export const NOT_RATED = -2;
