import type { Histogram, SideTraffic } from '../traffic';

const isSameBuckets = (one: Histogram, other: Histogram) =>
  one.length === other.length &&
  one.every(({ atMostMs }, index) => atMostMs === other[index].atMostMs);

/** Bucket by bucket; null when one is not told, or when they are cut at other bounds. */
export function combinedHistograms(
  one: Histogram | null,
  other: Histogram | null,
  combine: (a: number, b: number) => number,
): Histogram | null {
  if (!one || !other || !isSameBuckets(one, other)) return null;
  return one.map(({ atMostMs, count }, index) => ({
    atMostMs,
    count: combine(count, other[index].count),
  }));
}

const growth = (before: number | null, after: number | null) =>
  before === null || after === null ? null : after - before;

const growths = (before: Histogram | null, after: Histogram | null) =>
  combinedHistograms(after, before, (a, b) => a - b);

/** A counter only grows: one that has fallen began again. */
const hasBegunAgain = (before: SideTraffic, after: SideTraffic) =>
  [
    growth(before.requests, after.requests),
    growth(before.errors, after.errors),
    ...(growths(before.latency, after.latency) ?? []).map(each => each.count),
  ].some(each => each !== null && each < 0);

/**
 * What one side served between two readings of its counters. When one of these has fallen, the
 * producer has started again, so that the newer reading holds all that was counted since. What
 * only one reading tells, and a histogram whose bounds have changed, is unknown.
 *
 * @public
 */
export function trafficBetween(
  previous: SideTraffic,
  next: SideTraffic,
): SideTraffic {
  if (hasBegunAgain(previous, next)) return next;
  return {
    requests: next.requests - previous.requests,
    errors: growth(previous.errors, next.errors),
    latency: growths(previous.latency, next.latency),
  };
}
