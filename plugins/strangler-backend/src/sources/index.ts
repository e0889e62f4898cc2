import type { TrafficSource } from '@banyan/backstage-plugin-banyan-node';
import { fleetSource } from './fleet/fleetSource';
import { metricsSource } from './metrics/metricsSource';
import { prometheusSource } from './prometheus/prometheusSource';
import { scientistSource } from './scientist/scientistSource';
import { weightsSource } from './weights/weightsSource';

/** The kinds of gateways, and of what measures them, that come with the plugin. @public */
export const builtInTrafficSources: readonly TrafficSource[] = [
  fleetSource,
  prometheusSource,
  metricsSource,
  weightsSource,
  scientistSource,
];
