import {
  countOf,
  type Fields,
  fieldsOf,
  numberOf,
  type SourceReading,
  told,
} from '@banyan/backstage-plugin-banyan-node';
import type { BreakerTotals } from '@banyan/core';

/** The calls of the window, and how long they took. */
export function callsOf(status: Fields | undefined): Partial<SourceReading> {
  if (!status) return {};
  const timeouts = countOf(status.timeouts);
  const rejected = countOf(status.semaphoreRejections);
  const failures = countOf(status.failures);
  const window = told({
    successes: countOf(status.successes),
    // opossum counts a timeout and a locked semaphore as failures too.
    failures:
      failures && Math.max(0, failures - (timeouts ?? 0) - (rejected ?? 0)),
    timeouts,
    rejected,
    notPermitted: countOf(status.rejects),
  });
  const measured = window?.successes || window?.failures || timeouts;
  return (
    told({ window, latencyMs: measured ? latencyOf(status) : undefined }) ?? {}
  );
}

/** -1 where opossum was told not to measure, 0 where it measured nothing. */
function latencyOf(status: Fields): SourceReading['latencyMs'] {
  const percentiles = fieldsOf(status.percentiles) ?? {};
  return told({
    mean: countOf(status.latencyMean),
    p50: countOf(percentiles['0.5']),
    p90: countOf(percentiles['0.9']),
    p99: countOf(percentiles['0.99']),
    p995: countOf(percentiles['0.995']),
  });
}

const TOTALS = [
  'successes',
  'failures',
  'timeouts',
  'rejected',
  'notPermitted',
  'ignored',
  'slow',
  'fallbackSuccesses',
  'fallbackFailures',
  'opened',
  'halfOpened',
  'closed',
] as const satisfies (keyof BreakerTotals)[];

/** Not opossum's own: what a service may add, in our words. */
export function totalsOf(
  totals: Fields | undefined,
): BreakerTotals | undefined {
  return (
    totals &&
    told(Object.fromEntries(TOTALS.map(key => [key, countOf(totals[key])])))
  );
}

/** What the options say, as far as a service tells them. */
export function settingsOf(options: Fields): SourceReading['settings'] {
  const capacity = numberOf(options.capacity);
  const isLimited =
    capacity !== undefined && capacity < Number.MAX_SAFE_INTEGER;
  return told({
    library: 'opossum',
    isolation: isLimited ? 'semaphore' : undefined,
    volumeThreshold: countOf(options.volumeThreshold),
    errorThresholdPercent: countOf(options.errorThresholdPercentage),
    windowMs: countOf(options.rollingCountTimeout),
    sleepWindowMs: countOf(options.resetTimeout),
    timeoutMs: countOf(options.timeout),
    halfOpenCalls: 1,
  });
}
