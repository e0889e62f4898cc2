import type { BreakerReading, CallCounts } from './reading';

const sum = (...counts: (number | undefined)[]) =>
  counts.reduce<number>((all, each) => all + (each ?? 0), 0);

const isTold = ({ successes, failures, timeouts }: CallCounts) =>
  successes !== undefined && (failures ?? timeouts) !== undefined;

/**
 * Calls that left the caller and that its breaker judges: successes + failures + timeouts.
 * Undefined when the source does not tell both good and bad ones.
 */
export const judged = (counts: CallCounts | undefined): number | undefined =>
  counts && isTold(counts)
    ? sum(counts.successes, counts.failures, counts.timeouts)
    : undefined;

/** Calls that left the caller: those judged and those whose error does not count. */
export function tried(counts: CallCounts | undefined): number | undefined {
  const count = judged(counts);
  return count === undefined ? undefined : count + (counts?.ignored ?? 0);
}

/** Calls that arrived at the breaker: those tried and those turned away. */
export function arrived(counts: CallCounts | undefined): number | undefined {
  const count = tried(counts);
  return count === undefined
    ? undefined
    : sum(count, counts?.rejected, counts?.notPermitted);
}

/**
 * (failures + timeouts) / (successes + failures + timeouts) in the window of one instance, 0 to
 * 1, as its producer says it, else from the counts. Errors that do not count are left out, as
 * the breaker itself leaves them out. Undefined without a call, or when it is not told.
 */
export function errorRateOf({
  errorRate,
  window,
}: BreakerReading): number | undefined {
  const calls = judged(window);
  if (calls === 0) return undefined;
  if (errorRate !== undefined || calls === undefined) return errorRate;
  return sum(window?.failures, window?.timeouts) / calls;
}
