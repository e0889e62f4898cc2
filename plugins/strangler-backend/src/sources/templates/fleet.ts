import { failedBy } from './named';
import type { Template } from './Template';

/** Metrics that have no label for the side. */
const OF_BOTH = { side: 'new', without: ['target'] } as const;

/** The gateways of the reference fleet, which know capabilities by their names. */
export const fleetTemplate: Template = {
  title: 'the reference fleet',
  prefix: 'fleet_route_',
  isLazy: false,
  selectorOf: ({ name }, side, { facade }) => ({
    capability: name,
    target: side,
    ...(facade && { gateway: facade.slice(facade.indexOf('/') + 1) }),
  }),
  metrics: [
    {
      name: 'fleet_route_requests_total',
      tells: 'outcomes',
      ...failedBy('status'),
    },
    {
      name: 'fleet_route_duration_seconds_bucket',
      tells: 'buckets',
      unit: 's',
    },
    { name: 'fleet_route_weight', tells: 'percent', only: OF_BOTH },
    {
      name: 'fleet_parallel_run_total',
      tells: 'compared',
      by: ['outcome'],
      only: OF_BOTH,
    },
  ],
};
