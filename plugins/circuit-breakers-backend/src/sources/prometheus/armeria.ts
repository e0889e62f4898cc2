import type { BreakerState } from '@banyan/core';
import { told } from '@banyan/backstage-plugin-banyan-node';
import { gaugeState } from './gaugeState';
import type { MetricFamily } from './MetricFamily';

/** The other way round than most: 1 is well. */
const STATES: Readonly<Record<string, BreakerState>> = {
  1: 'closed',
  0: 'open',
  0.5: 'half-open',
};

/** Armeria by Micrometer, under the names that it gives by itself. */
export const armeriaFamily: MetricFamily = {
  library: 'Armeria',
  pattern:
    'armeria_client_circuit_breaker_(state|requests|rejected_requests_total|transitions_total)',
  breakerOf: labels => labels.name,
  reading(metrics) {
    const window = told({
      successes: metrics.sum('requests', { result: 'success' }),
      failures: metrics.sum('requests', { result: 'failure' }),
    });
    return {
      ...gaugeState(metrics.all('state'), STATES),
      ...told({
        window,
        totals: told({
          notPermitted: metrics.sum('rejected_requests_total'),
          opened: metrics.sum('transitions_total', { state: 'OPEN' }),
          halfOpened: metrics.sum('transitions_total', { state: 'HALF_OPEN' }),
          closed: metrics.sum('transitions_total', { state: 'CLOSED' }),
        }),
      }),
      settings: { library: 'Armeria' },
    };
  },
};
