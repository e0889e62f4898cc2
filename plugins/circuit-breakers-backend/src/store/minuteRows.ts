import type { BreakerMinute } from './BreakerStore';
import type { CountedMinute } from './MinuteBook';

const MINUTE_MS = 60_000;

type Column = number | null;

export type MinuteRow = {
  breaker_id: string;
  at: number | string;
  part: string;
  successes: Column;
  failures: Column;
  timeouts: Column;
  rejected: Column;
  not_permitted: Column;
  ignored: Column;
  slow: Column;
  fallback_successes: Column;
  fallback_failures: Column;
  slow_rate: Column;
  p50_low: Column;
  p50_high: Column;
  p90_low: Column;
  p90_high: Column;
  p99_low: Column;
  p99_high: Column;
  open_ms: number;
  watched_ms: number;
};

export const toMinuteRow = (
  { breakerId, at, counts, latency, ...minute }: CountedMinute,
  part: string,
): MinuteRow => ({
  breaker_id: breakerId,
  at,
  part,
  successes: counts.successes ?? null,
  failures: counts.failures ?? null,
  timeouts: counts.timeouts ?? null,
  rejected: counts.rejected ?? null,
  not_permitted: counts.notPermitted ?? null,
  ignored: counts.ignored ?? null,
  slow: counts.slow ?? null,
  fallback_successes: counts.fallbackSuccesses ?? null,
  fallback_failures: counts.fallbackFailures ?? null,
  slow_rate: minute.slowRate ?? null,
  p50_low: latency.p50?.low ?? null,
  p50_high: latency.p50?.high ?? null,
  p90_low: latency.p90?.low ?? null,
  p90_high: latency.p90?.high ?? null,
  p99_low: latency.p99?.low ?? null,
  p99_high: latency.p99?.high ?? null,
  open_ms: Math.min(MINUTE_MS, Math.round(minute.openMs)),
  watched_ms: Math.min(MINUTE_MS, Math.round(minute.watchedMs)),
});

type Key = {
  [K in keyof MinuteRow]: MinuteRow[K] extends Column ? K : never;
}[keyof MinuteRow];

const known = (rows: readonly MinuteRow[], key: Key): number[] =>
  rows.flatMap(row => row[key] ?? []);

const total = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0);

const counted = (rows: readonly MinuteRow[], key: Key) => {
  const values = known(rows, key);
  return values.length === 0 ? null : total(values);
};

const spread = (rows: readonly MinuteRow[], low: Key, ...[high]: [Key]) => {
  const lows = known(rows, low);
  if (lows.length === 0) return null;
  return { low: Math.min(...lows), high: Math.max(...known(rows, high)) };
};

const shareOf = (part: number | null, whole: number | null) =>
  part === null || !whole ? null : part / whole;

const sumOf = (...counts: (number | null)[]) =>
  counts.every(count => count === null)
    ? null
    : total(counts.map(count => count ?? 0));

/** A minute of a breaker from what several counted of it. */
export function minuteOf(
  at: number,
  rows: readonly MinuteRow[],
): BreakerMinute {
  const successes = counted(rows, 'successes');
  const failures = counted(rows, 'failures');
  const timeouts = counted(rows, 'timeouts');
  const ignored = counted(rows, 'ignored');
  const slow = counted(rows, 'slow');
  const tried = sumOf(successes, failures, timeouts, ignored);
  const slowRates = known(rows, 'slow_rate');
  return {
    at,
    successes,
    failures,
    timeouts,
    rejected: counted(rows, 'rejected'),
    notPermitted: counted(rows, 'not_permitted'),
    ignored,
    slow,
    fallbackSuccesses: counted(rows, 'fallback_successes'),
    fallbackFailures: counted(rows, 'fallback_failures'),
    errorRate: shareOf(sumOf(failures, timeouts), tried),
    slowRate:
      slowRates.length === 0
        ? shareOf(slow, tried)
        : total(slowRates) / slowRates.length,
    p50: spread(rows, 'p50_low', 'p50_high'),
    p90: spread(rows, 'p90_low', 'p90_high'),
    p99: spread(rows, 'p99_low', 'p99_high'),
    openMs: Math.min(MINUTE_MS, total(known(rows, 'open_ms'))),
    watchedMs: Math.min(MINUTE_MS, total(known(rows, 'watched_ms'))),
  };
}

/** Minutes from their rows, oldest first. */
export function minutesOf(rows: readonly MinuteRow[]): BreakerMinute[] {
  const byStart = new Map<number, MinuteRow[]>();
  for (const row of rows) {
    const at = Number(row.at);
    byStart.set(at, [...(byStart.get(at) ?? []), row]);
  }
  return [...byStart]
    .sort(([a], [b]) => a - b)
    .map(([at, parts]) => minuteOf(at, parts));
}
