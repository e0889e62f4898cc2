/** @public */
export type BackoffOptions = {
  baseMs: number;
  mostMs: number;
  /** 0 to 1: spreads those that failed together. */
  random: () => number;
};

/**
 * How long to wait after so many failures in a row: doubling from the base up to the most, of
 * which the latter half is left to chance.
 *
 * @public
 */
export function backoffMs(
  failures: number,
  { baseMs, mostMs, random }: BackoffOptions,
): number {
  if (failures <= 0) return 0;
  const longest = Math.min(mostMs, baseMs * 2 ** (failures - 1));
  return longest / 2 + (longest / 2) * random();
}
