import type { JsonObject } from '@backstage/types';
import { z } from 'zod';
import { armeriaFamily } from './armeria';
import { envoyFamily } from './envoyFamily';
import type { MetricFamily } from './MetricFamily';
import { mollitiaFamily } from './mollitia';
import { opossumPrometheusFamily } from './opossumPrometheus';
import { ownGaugeFamily, ownGaugeSchema } from './ownGauge';
import { resilience4jFamily } from './resilience4j';
import { smallRyeFamily } from './smallRye';

/** What `options` of a source of metrics may say. */
const optionsSchema = z.looseObject({
  /** The label that names the calling service. */
  service: z.string().optional(),
  /** The label that names the instance. */
  instance: z.string().optional(),
  /** What the metrics of Resilience4j begin with, when not `resilience4j_circuitbreaker`. */
  prefix: z
    .string()
    .regex(/^[a-zA-Z_:][\w:]*$/, { error: 'expected the start of a metric' })
    .optional(),
  gauge: ownGaugeSchema.optional(),
  /** Further matchers of a query: `namespace="shop", job="orders"`. */
  match: z.string().optional(),
});

export type PrometheusOptions = {
  /** Labels that may name the service, the first that a series has counts. */
  serviceLabels: readonly string[];
  instanceLabels: readonly string[];
  families: readonly MetricFamily[];
  match?: string;
};

const SERVICE_LABELS = ['service', 'application', 'app', 'job'];
const INSTANCE_LABELS = ['instance', 'pod'];

/** The options of a target; fails with a sentence. */
export function prometheusOptions(options: JsonObject): PrometheusOptions {
  const { data, error } = optionsSchema.safeParse(options);
  if (error) {
    const [issue] = error.issues;
    throw new Error(
      `options of the source: ${issue.path.join('.')}: ${issue.message}`,
    );
  }
  return {
    serviceLabels: data.service ? [data.service] : SERVICE_LABELS,
    instanceLabels: data.instance ? [data.instance] : INSTANCE_LABELS,
    // A gauge of one's own first: it may have the name of another family.
    families: [
      ...(data.gauge ? [ownGaugeFamily(data.gauge)] : []),
      resilience4jFamily(data.prefix),
      opossumPrometheusFamily,
      smallRyeFamily,
      armeriaFamily,
      envoyFamily,
      mollitiaFamily,
    ],
    match: data.match,
  };
}
