import { failedBy, namedBy } from './named';
import type { Template } from './Template';

/** Traefik 2 and 3: a side is a service, written `name@provider`. */
export const traefikTemplate: Template = {
  title: 'Traefik',
  prefix: 'traefik_',
  isLazy: true,
  selectorOf: namedBy('service'),
  metrics: [
    {
      name: 'traefik_service_requests_total',
      tells: 'outcomes',
      ...failedBy('code'),
    },
    {
      name: 'traefik_service_request_duration_seconds_bucket',
      tells: 'buckets',
      unit: 's',
    },
  ],
};
