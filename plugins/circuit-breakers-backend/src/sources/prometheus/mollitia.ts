import type { BreakerState } from '@banyan/core';
import { shareOf, told } from '@banyan/backstage-plugin-banyan-node';
import type { MetricFamily } from './MetricFamily';
import { oneHotState } from './oneHotState';

const STATES: Readonly<Record<string, BreakerState>> = {
  closed: 'closed',
  'half-opened': 'half-open',
  opened: 'open',
};

/** Mollitia, with its add-on for Prometheus. */
export const mollitiaFamily: MetricFamily = {
  library: 'Mollitia',
  pattern: '(?:mollitia_)?(breaker_state|failure_rate|slow_rate)',
  breakerOf: labels => labels.circuit ?? labels.name ?? labels.module,
  reading(metrics) {
    const states = metrics
      .all('breaker_state')
      .filter(({ labels }) => labels.state !== undefined);
    if (!states.length) return undefined;
    return {
      ...oneHotState(states, STATES),
      ...told({
        errorRate: shareOf(metrics.sum('failure_rate')),
        slowRate: shareOf(metrics.sum('slow_rate')),
      }),
      settings: { library: 'Mollitia' },
    };
  },
};
