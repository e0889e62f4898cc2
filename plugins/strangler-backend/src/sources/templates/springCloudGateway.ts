import { failedBy, namedBy } from './named';
import type { Metric, Template } from './Template';

/** What its metrics began with until version 3, and begin with since. */
const PREFIXES = ['gateway', 'spring_cloud_gateway'];

/** Spring Cloud Gateway: a side is a route. */
export const springCloudGatewayTemplate: Template = {
  title: 'Spring Cloud Gateway',
  prefix: '',
  isLazy: true,
  selectorOf: namedBy('routeId'),
  metrics: PREFIXES.flatMap((prefix): Metric[] => [
    {
      name: `${prefix}_requests_seconds_count`,
      tells: 'outcomes',
      ...failedBy('httpStatusCode', 'outcome'),
    },
    {
      name: `${prefix}_requests_seconds_bucket`,
      tells: 'buckets',
      unit: 's',
    },
  ]),
};
