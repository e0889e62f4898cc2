import { failedBy, named } from './named';
import type { Template } from './Template';

/**
 * ingress-nginx: a side is a service. What a canary Ingress takes over is counted under the
 * service that it takes it from; the canary is written `{canary="namespace-service-port"}`.
 */
export const ingressNginxTemplate: Template = {
  title: 'ingress-nginx',
  prefix: 'nginx_ingress_controller_',
  isLazy: true,
  selectorOf: named((name, label = 'service') => ({
    [label]: name,
    canary: '',
  })),
  metrics: [
    {
      name: 'nginx_ingress_controller_requests',
      tells: 'outcomes',
      ...failedBy('status'),
    },
    {
      name: 'nginx_ingress_controller_request_duration_seconds_bucket',
      tells: 'buckets',
      unit: 's',
    },
  ],
};
