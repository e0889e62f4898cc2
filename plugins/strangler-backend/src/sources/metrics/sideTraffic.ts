import { grouped } from '@banyan/backstage-plugin-banyan-node';
import type { Histogram, SideTraffic } from '@banyan/core';
import type { Labels, Metric } from '../templates';
import { rising } from './rising';

/** A series of one side, and what its metric tells. */
export type Told = { metric: Metric; labels: Labels; value: number };

/** What the series of a side add up to; undefined = they do not say how many requests there were. */
export function sideTraffic(series: readonly Told[]): SideTraffic | undefined {
  const requests = sumOf(told(series, 'requests', 'outcomes'));
  if (requests === undefined) return undefined;
  return {
    requests,
    errors: errorsOf(series, requests),
    latency: latencyOf(told(series, 'buckets')),
  };
}

export function told(
  series: readonly Told[],
  ...kinds: readonly Metric['tells'][]
): readonly Told[] {
  return series.filter(({ metric }) => kinds.includes(metric.tells));
}

/** A class of errors that never came has no series; one that is no number is not known. */
function errorsOf(series: readonly Told[], requests: number): number | null {
  const outcomes = told(series, 'outcomes');
  const verdicts = outcomes.map(({ metric, labels }) =>
    metric.isError?.(labels),
  );
  if (verdicts.includes(undefined)) return null;
  const failed = [
    ...outcomes.filter((_, place) => verdicts[place]),
    ...told(series, 'errors'),
  ];
  const errors = failed.length ? sumOf(failed) : 0;
  return errors === undefined || errors > requests ? null : errors;
}

function latencyOf(buckets: readonly Told[]): Histogram | null {
  const limits = grouped(buckets, ({ metric, labels }) =>
    limitMs(labels.le, metric.unit),
  );
  const counted = [...limits].map(([atMostMs, series]) => ({
    atMostMs,
    count: sumOf(series),
  }));
  return rising(counted) ?? null;
}

function limitMs(text: string | undefined, unit: Metric['unit']) {
  const limit = text === '+Inf' ? Infinity : Number(text || NaN);
  if (Number.isNaN(limit)) return undefined;
  // Without the digits that 0.025 s gains on its way to ms.
  return unit === 's' ? Number((limit * 1000).toPrecision(12)) : limit;
}

function sumOf(series: readonly Told[]): number | undefined {
  const values = series.map(({ value }) => value);
  return values.length && values.every(v => Number.isFinite(v) && v >= 0)
    ? values.reduce((sum, value) => sum + value, 0)
    : undefined;
}
