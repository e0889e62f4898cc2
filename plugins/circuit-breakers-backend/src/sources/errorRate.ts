import type { CallCounts } from '@banyan/core';

/** Failures and timeouts among the calls tried; undefined = none was tried, or it is not told. */
export function errorRate(counts: CallCounts): number | undefined {
  const { successes, failures, timeouts = 0, ignored = 0 } = counts;
  if (successes === undefined || failures === undefined) return undefined;
  const failed = failures + timeouts;
  const tried = successes + failed + ignored;
  return tried > 0 ? failed / tried : undefined;
}
