import { namedBy } from './named';
import type { Template } from './Template';

/** Envoy: a side is an upstream cluster. */
export const envoyTemplate: Template = {
  title: 'Envoy',
  prefix: 'envoy_',
  isLazy: false,
  selectorOf: namedBy('envoy_cluster_name'),
  metrics: [
    // Rather than upstream_rq_total, which leaves out what found no host.
    { name: 'envoy_cluster_upstream_rq_completed', tells: 'requests' },
    {
      name: 'envoy_cluster_upstream_rq_xx',
      tells: 'errors',
      where: { envoy_response_code_class: '5' },
    },
    {
      name: 'envoy_cluster_upstream_rq_time_bucket',
      tells: 'buckets',
      unit: 'ms',
    },
  ],
};
