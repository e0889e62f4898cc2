import type {
  BreakerHistoryResponse,
  HistoryPoint,
} from '@banyan/backstage-plugin-banyan-common';

/** A time in which nothing is known. */
export type Gap = { from: number; to: number };

/** What the charts draw: points in order, with an empty one where the line has to be interrupted. */
export type ChartRows = {
  rows: readonly HistoryPoint[];
  gaps: readonly Gap[];
};

/** Readings come a little late at times. */
const LATE = 1.8;

const emptyAt = (at: number): HistoryPoint => ({
  at,
  successes: null,
  failures: null,
  timeouts: null,
  rejected: null,
  notPermitted: null,
  errorRate: null,
  slowRate: null,
  p50: null,
  p90: null,
  p99: null,
});

const isEmpty = ({ at: _, ...values }: HistoryPoint) =>
  Object.values(values).every(value => value === null);

/** The points of a history with its gaps. */
export function chartRows({
  points,
  stepMs,
  from,
  to,
}: Pick<
  BreakerHistoryResponse,
  'points' | 'stepMs' | 'from' | 'to'
>): ChartRows {
  const rows: HistoryPoint[] = [];
  const gaps: Gap[] = [];
  const longest = stepMs * LATE;
  let reached = from;
  for (const point of points) {
    if (isEmpty(point)) continue;
    if (point.at - reached > longest) {
      gaps.push({ from: reached, to: point.at });
      if (rows.length > 0) rows.push(emptyAt(reached + stepMs / 2));
    }
    rows.push(point);
    reached = point.at;
  }
  if (to - reached > longest) gaps.push({ from: reached, to });
  return { rows, gaps };
}

/** Failures and timeouts are the same to whoever waits, and have one place in the picture. */
export const failed = ({ failures, timeouts }: HistoryPoint): number | null =>
  failures === null && timeouts === null
    ? null
    : (failures ?? 0) + (timeouts ?? 0);
