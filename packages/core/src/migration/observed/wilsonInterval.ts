/** Standard deviations on either side that hold 95 of 100 cases. */
export const Z_95 = 1.959964;

/** Both ends as shares, 0 to 1. @public */
export type Interval = { low: number; high: number };

/**
 * The interval that holds the true share 95 times of 100 when `hits` of `trials` were seen.
 * Unlike the one of the normal distribution it stays within 0 to 1 and holds for few trials and
 * for shares near the ends; null without a trial.
 * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference,
 * 1927; without correction for continuity.
 *
 * @public
 */
export function wilsonInterval(hits: number, trials: number): Interval | null {
  if (!(trials > 0) || !(hits >= 0) || hits > trials) return null;
  const share = hits / trials;
  const square = (Z_95 * Z_95) / trials;
  const middle = share + square / 2;
  const reach =
    Z_95 * Math.sqrt((share * (1 - share)) / trials + square / (4 * trials));
  return {
    low: hits === 0 ? 0 : (middle - reach) / (1 + square),
    high: hits === trials ? 1 : (middle + reach) / (1 + square),
  };
}
