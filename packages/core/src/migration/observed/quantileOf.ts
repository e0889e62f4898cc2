import type { Histogram } from '../traffic';

/** Counts that fall from one bucket to the next come of a reading in pieces: the largest so far holds. */
function ascending(histogram: Histogram): Histogram {
  let most = 0;
  return histogram.map(({ atMostMs, count }) => {
    most = Math.max(most, count);
    return { atMostMs, count: most };
  });
}

/**
 * The time within which the share `q` (0 to 1) of the calls was answered, in milliseconds, as
 * the function histogram_quantile of Prometheus has it: calls lie evenly within a bucket, the
 * first bucket begins at 0, and what lies in the open bucket is given the last bound. Null
 * without calls, without an open bucket, or with nothing but that.
 *
 * @public
 */
export function quantileOf(histogram: Histogram, q: number): number | null {
  const buckets = ascending(histogram);
  const open = buckets.at(-1);
  const last = buckets.at(-2);
  if (!last || open?.atMostMs !== null || !(open.count > 0)) return null;
  if (!(q >= 0 && q <= 1)) return null;
  const rank = q * open.count;
  const index = buckets.findIndex(({ count }) => count >= rank);
  const { atMostMs: upper, count } = buckets[index];
  if (upper === null) return last.atMostMs;
  const below = buckets[index - 1] ?? { atMostMs: 0, count: 0 };
  const lower = below.atMostMs ?? 0;
  const inside = count - below.count;
  if (inside === 0) return lower;
  return lower + ((upper - lower) * (rank - below.count)) / inside;
}
