import { stateFromEvents } from '@banyan/core';
import { told } from '@banyan/backstage-plugin-banyan-node';
import type { MetricFamily } from './MetricFamily';
import type { Metrics } from './Metrics';

/** opossum-prometheus counts events and tells no state: that follows from the changes counted. */
export const opossumPrometheusFamily: MetricFamily = {
  library: 'opossum',
  pattern: '(?:.+_)?(circuit|circuit_perf)',
  breakerOf: labels => (labels.event ? labels.name : undefined),
  reading(metrics, last) {
    if (!metrics.has('circuit')) return undefined;
    const changes = {
      opened: metrics.sum('circuit', { event: 'open' }),
      halfOpened: metrics.sum('circuit', { event: 'halfOpen' }),
      closed: metrics.sum('circuit', { event: 'close' }),
    };
    const calls = callsOf(metrics);
    const state = stateFromEvents(last, { ...calls, ...changes });
    return {
      state,
      ...(state === 'unknown' && {
        unknownBecause:
          'its counters do not tell in which state it is: read its JSON instead (type opossum)',
      }),
      totals: {
        ...calls,
        // A series begins with its first event: until then there was none.
        opened: changes.opened ?? 0,
        closed: changes.closed ?? 0,
        ...told({ halfOpened: changes.halfOpened }),
      },
      ...told({ latencyMs: latencyOf(metrics) }),
      settings: { library: 'opossum', halfOpenCalls: 1 },
    };
  },
};

/** A series that is absent was never counted: all events of a circuit are counted from its start. */
function callsOf(metrics: Metrics) {
  const count = (event: string) => metrics.sum('circuit', { event }) ?? 0;
  const timeouts = count('timeout');
  const rejected = count('semaphoreLocked');
  return {
    successes: count('success'),
    // opossum counts a timeout and a locked semaphore as failures too.
    failures: Math.max(0, count('failure') - timeouts - rejected),
    timeouts,
    rejected,
    notPermitted: count('reject'),
  };
}

function latencyOf(metrics: Metrics) {
  const at = (quantile: string) =>
    metrics.sum('circuit_perf', { event: 'success', quantile });
  return told({
    p50: at('0.5'),
    p90: at('0.9'),
    p99: at('0.99'),
  });
}
