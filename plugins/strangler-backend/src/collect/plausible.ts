import type { TrafficReading } from '@banyan/backstage-plugin-banyan-node';
import type { Histogram, ParallelRun, SideTraffic } from '@banyan/core';

const MOST_BUCKETS = 1_000;

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** Bounds and counts that only grow, the last bound open; undefined = this is none. */
function histogramOf(value: unknown): Histogram | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  if (value.length > MOST_BUCKETS) return undefined;
  let [bound, count] = [-1, 0];
  for (const [at, bucket] of value.entries()) {
    const isLast = at === value.length - 1;
    const limit = bucket?.atMostMs === null ? Infinity : bucket?.atMostMs;
    const isBound = isLast ? limit === Infinity : isCount(limit);
    if (!isBound || limit <= bound || !isCount(bucket.count)) return undefined;
    if (bucket.count < count) return undefined;
    [bound, count] = [limit, bucket.count];
  }
  return value.map(({ atMostMs, count: each }) => ({ atMostMs, count: each }));
}

/** Null = it is told, but cannot be. */
function sideOf(side: SideTraffic | undefined): SideTraffic | null | undefined {
  if (side === undefined) return undefined;
  if (!isCount(side?.requests)) return null;
  const { requests, errors, latency } = side;
  return {
    requests,
    errors: isCount(errors) && errors <= requests ? errors : null,
    latency: histogramOf(latency) ?? null,
  };
}

function runOf(run: ParallelRun | undefined): ParallelRun | null | undefined {
  if (run === undefined) return undefined;
  const { matched, mismatched, ignored } = run ?? {};
  return isCount(matched) && isCount(mismatched) && isCount(ignored)
    ? { matched, mismatched, ignored }
    : null;
}

const isPercent = (value: unknown): value is number =>
  isCount(value) && value <= 100;

/** What can be true of a reading, and whether there was something that cannot. */
export function plausible(reading: TrafficReading): {
  reading: TrafficReading;
  isOdd: boolean;
} {
  const { capability, windowMs, observedAt, intendedPercent } = reading;
  const sides = { new: sideOf(reading.new), legacy: sideOf(reading.legacy) };
  const run = runOf(reading.parallelRun);
  const isWindowed = windowMs !== undefined;
  const hasOddWindow = isWindowed && !(isCount(windowMs) && windowMs > 0);
  const hasOddShare =
    intendedPercent !== undefined && !isPercent(intendedPercent);
  return {
    isOdd:
      hasOddWindow ||
      hasOddShare ||
      [sides.new, sides.legacy, run].includes(null),
    reading: {
      capability,
      // A number of nobody knows what time is none.
      ...(!hasOddWindow && {
        windowMs,
        new: sides.new ?? undefined,
        legacy: sides.legacy ?? undefined,
        parallelRun: run ?? undefined,
      }),
      intendedPercent: isPercent(intendedPercent) ? intendedPercent : undefined,
      observedAt: isCount(observedAt) ? observedAt : undefined,
    },
  };
}
