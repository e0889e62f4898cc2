import type { BreakerState } from '@banyan/core';
import { shareOf, told } from '@banyan/backstage-plugin-banyan-node';
import type { MetricFamily } from './MetricFamily';
import type { Metrics } from './Metrics';
import { oneHotState } from './oneHotState';

/** metrics_only never stops a call. */
const STATES: Readonly<Record<string, BreakerState>> = {
  closed: 'closed',
  open: 'open',
  half_open: 'half-open',
  forced_open: 'forced-open',
  disabled: 'disabled',
  metrics_only: 'disabled',
};

/** Resilience4j by Micrometer; its metrics may be given another prefix. */
export const resilience4jFamily = (
  prefix = 'resilience4j_circuitbreaker',
): MetricFamily => ({
  library: 'Resilience4j',
  pattern: `${prefix}_(state|buffered_calls|slow_calls|failure_rate|slow_call_rate|calls_seconds|calls_seconds_count|not_permitted_calls_total)`,
  breakerOf: labels => labels.name,
  reading(metrics) {
    return {
      ...oneHotState(metrics.all('state'), STATES),
      ...told({
        errorRate: shareOf(metrics.sum('failure_rate')),
        slowRate: shareOf(metrics.sum('slow_call_rate')),
        window: windowOf(metrics),
        totals: told({
          successes: metrics.sum('calls_seconds_count', { kind: 'successful' }),
          failures: metrics.sum('calls_seconds_count', { kind: 'failed' }),
          ignored: metrics.sum('calls_seconds_count', { kind: 'ignored' }),
          notPermitted: metrics.sum('not_permitted_calls_total'),
        }),
        latencyMs: latencyOf(metrics),
      }),
      settings: { library: 'Resilience4j' },
    };
  },
});

function windowOf(metrics: Metrics) {
  return told({
    successes: metrics.sum('buffered_calls', { kind: 'successful' }),
    failures: metrics.sum('buffered_calls', { kind: 'failed' }),
    slow: metrics.sum('slow_calls'),
  });
}

/** Only where the service publishes percentiles. */
function latencyOf(metrics: Metrics) {
  const at = (quantile: string) => {
    const seconds = metrics.sum('calls_seconds', {
      kind: 'successful',
      quantile,
    });
    return seconds === undefined ? undefined : seconds * 1000;
  };
  return told({
    p50: at('0.5'),
    p90: at('0.9'),
    p99: at('0.99'),
    p995: at('0.995'),
  });
}
