import type { BreakerState } from '@banyan/core';
import { told } from '@banyan/backstage-plugin-banyan-node';
import type { MetricFamily } from './MetricFamily';
import { oneHotState } from './oneHotState';

const STATES: Readonly<Record<string, BreakerState>> = {
  closed: 'closed',
  open: 'open',
  halfOpen: 'half-open',
};

/** SmallRye Fault Tolerance: a breaker goes by the method that it guards. */
export const smallRyeFamily: MetricFamily = {
  library: 'SmallRye Fault Tolerance',
  pattern:
    '(?:base_)?ft_circuitbreaker_(state_current|state_total|calls_total|opened_total)',
  breakerOf: labels => labels.method,
  reading(metrics) {
    const calls = (circuitBreakerResult: string) =>
      metrics.sum('calls_total', { circuitBreakerResult });
    return {
      ...oneHotState(
        metrics.all('state_current'),
        STATES,
        'it tells how long it was in each state, not which one it is in: a newer SmallRye tells ft.circuitbreaker.state.current',
      ),
      ...told({
        totals: told({
          successes: calls('success'),
          failures: calls('failure'),
          notPermitted: calls('circuitBreakerOpen'),
          opened: metrics.sum('opened_total'),
        }),
      }),
      settings: { library: 'SmallRye Fault Tolerance' },
    };
  },
};
