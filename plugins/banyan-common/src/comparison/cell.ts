/** One of several things that a cell lists: a migration, a scorecard. @public */
export type CellPart = {
  label: string;
  /** 0 to 1, for a bar; null = not known. */
  share: number | null;
  /** As words: `55.5 %`, `silver`. */
  text: string;
};

/** What one column has in one row of a comparison. @public */
export type ComparedCell = {
  /** In the unit of the measure; null = not known, or a list. */
  value: number | null;
  /** Of a share `value = n / m`; of a count `value = n`, out of m; null = it is neither. */
  n: number | null;
  m: number | null;
  /** The value as words: `88 %`. */
  text: string;
  /** What stands beside it: `22/25`, `of 15 stores`. */
  beside: string | null;
  /** none = it is not judged; waiting = the answer is on its way. */
  reading: 'good' | 'fair' | 'poor' | 'none' | 'unknown' | 'waiting';
  /** Why it is unknown, and what would make it known; or what the reading rests on. */
  because: string | null;
  /** References of what the value is short of, for the list behind it. */
  items: readonly string[];
  parts: readonly CellPart[];
};

/** What a backend said; missing = it is not installed, or could not answer, and that is why. @public */
export type Told<T> =
  | { state: 'told'; value: T }
  | { state: 'missing'; because: string }
  | { state: 'waiting' };
