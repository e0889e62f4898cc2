import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';

/** A counter of the rolling window. */
export type Counter = {
  id: string;
  word: string;
  value: number | null;
  /** Whether a number above zero is good, bad or neither. */
  tone: 'good' | 'bad' | 'stopped' | 'plain';
};

/** The six counters of a cell, in the order of the cell. */
export const counters = ({ counts }: BreakerItem): Counter[] => [
  { id: 'ok', word: 'ok', value: counts.successes, tone: 'good' },
  { id: 'timeout', word: 'timeout', value: counts.timeouts, tone: 'bad' },
  {
    id: 'stopped',
    word: 'stopped',
    value: counts.notPermitted,
    tone: 'stopped',
  },
  { id: 'rejected', word: 'rejected', value: counts.rejected, tone: 'bad' },
  { id: 'ignored', word: 'bad req.', value: counts.ignored, tone: 'plain' },
  { id: 'failure', word: 'failure', value: counts.failures, tone: 'bad' },
];

/** A percentile of the slowest instance: percentiles cannot be averaged. */
export type Percentile = {
  word: string;
  ms: number | null;
  /** True = it touches the timeout. */
  isOver: boolean;
};

/** The percentiles of a cell against the timeout. */
export function percentiles({
  latencyMs,
  settings: { timeoutMs },
}: BreakerItem): Percentile[] {
  const of = (word: string, spread: { high: number } | null): Percentile => ({
    word,
    ms: spread?.high ?? null,
    isOver: spread !== null && timeoutMs !== null && spread.high >= timeoutMs,
  });
  return [
    of('p50', latencyMs.p50),
    of('p90', latencyMs.p90),
    of('p99', latencyMs.p99),
    of('p99.5', latencyMs.p995),
  ];
}

/** Milliseconds as short as a cell needs it: 96, 1.5s, 15s. */
export function shortMs(ms: number | null): string {
  if (ms === null) return '–';
  if (ms < 1_000) return String(Math.round(ms));
  const seconds = ms / 1_000;
  return `${seconds < 10 && !Number.isInteger(seconds) ? seconds.toFixed(1) : Math.round(seconds)}s`;
}
