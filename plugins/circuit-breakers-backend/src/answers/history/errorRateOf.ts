type Judged = {
  successes?: number | null;
  failures?: number | null;
  timeouts?: number | null;
};

/** The share of failures and timeouts in the calls that a breaker judges; null without one. */
export function errorRateOf({
  successes,
  failures,
  timeouts,
}: Judged): number | null {
  const failed = (failures ?? 0) + (timeouts ?? 0);
  const judged = (successes ?? 0) + failed;
  return judged === 0 ? null : failed / judged;
}
