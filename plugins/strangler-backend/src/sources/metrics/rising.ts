import type { Histogram } from '@banyan/core';

/**
 * Buckets as a histogram: in order, cumulative, and with one that has no limit; undefined = they
 * are none, for a share of a latency that is wrong is worse than none.
 */
export function rising(
  buckets: readonly {
    /** Infinity = no limit. */
    atMostMs: number | undefined;
    count: number | undefined;
  }[],
): Histogram | undefined {
  const known = buckets.flatMap(({ atMostMs, count }) =>
    atMostMs === undefined || count === undefined ? [] : [{ atMostMs, count }],
  );
  if (known.length < buckets.length) return undefined;
  known.sort((a, b) => a.atMostMs - b.atMostMs);
  const isRising = known.every(
    ({ atMostMs, count }, place) =>
      place === 0 ||
      (count >= known[place - 1].count && atMostMs > known[place - 1].atMostMs),
  );
  if (!isRising || known.at(-1)?.atMostMs !== Infinity) return undefined;
  return known.map(({ atMostMs, count }) => ({
    atMostMs: atMostMs === Infinity ? null : atMostMs,
    count,
  }));
}
