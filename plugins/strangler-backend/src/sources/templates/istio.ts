import { failedBy, namedBy } from './named';
import type { Template } from './Template';

/** Istio: a side is the workload that is called, as the caller saw it. */
export const istioTemplate: Template = {
  title: 'Istio',
  prefix: 'istio_',
  isLazy: true,
  selectorOf: namedBy('destination_workload'),
  // Both ends of a call report it.
  where: { reporter: 'source' },
  metrics: [
    {
      name: 'istio_requests_total',
      tells: 'outcomes',
      ...failedBy('response_code'),
    },
    {
      name: 'istio_request_duration_milliseconds_bucket',
      tells: 'buckets',
      unit: 'ms',
    },
  ],
};
