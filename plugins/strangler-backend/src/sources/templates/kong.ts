import { failedBy, namedBy } from './named';
import type { Template } from './Template';

/** Kong 3: a side is a service; the plugin counts it with `status_code_metrics: true`. */
export const kong3Template: Template = {
  title: 'Kong 3',
  prefix: 'kong_',
  isLazy: true,
  selectorOf: namedBy('service'),
  metrics: [
    {
      name: 'kong_http_requests_total',
      tells: 'outcomes',
      ...failedBy('code'),
    },
    { name: 'kong_request_latency_ms_bucket', tells: 'buckets', unit: 'ms' },
  ],
};

/** Kong 2: a side is a service. */
export const kong2Template: Template = {
  ...kong3Template,
  title: 'Kong 2',
  metrics: [
    { name: 'kong_http_status', tells: 'outcomes', ...failedBy('code') },
    {
      name: 'kong_latency_bucket',
      tells: 'buckets',
      unit: 'ms',
      where: { type: 'request' },
    },
  ],
};
