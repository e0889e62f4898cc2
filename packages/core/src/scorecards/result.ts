import type { Verdict } from './check';

/** A check as a scorecard counts it. @public */
export type CountedCheck = {
  /** The id of a check of Banyan, or `scorecard:<namespace>/<name>#<id>` of a rule. */
  key: string;
  /** A level of the ladder. */
  level: string;
  /** Points; 1 unless the scorecard says otherwise. */
  weight: number;
  /** True = it is shown and does not count yet. */
  ahead?: boolean;
};

/**
 * How one entity, or several together, stand on a ladder. `n/m` = passed / counting: exempt and
 * not-applicable ones leave the count. Levels are positions in the ladder, lowest = 0.
 *
 * @public
 */
export type Standing = {
  /** The level that is reached; -1 = none yet, null = not rated: no check counts. */
  reached: number | null;
  /** The lowest level with a check that holds back; null = none does. */
  blockedAt: number | null;
  /** A bit for every level that has a check that counts. */
  levels: number;
  passed: number;
  counting: number;
  /** Points of what passes, and of all that counts. */
  points: number;
  possible: number;
};

/** The worst of several verdicts first. @public */
export const WORST_FIRST: readonly Verdict[] = [
  'fail',
  'error',
  'no-data',
  'warn',
  'exempt',
  'pass',
  'not-applicable',
];
