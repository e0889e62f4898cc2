import { BREAKER_STATES } from '@banyan/core';
import { z } from 'zod';
import { gaugeState } from './gaugeState';
import type { MetricFamily } from './MetricFamily';

/** A gauge of one's own: which metric it is, and what its values stand for. */
export const ownGaugeSchema = z.strictObject({
  metric: z.string().regex(/^[a-zA-Z_:][\w:]*$/, {
    error: 'expected the name of a metric',
  }),
  /** The label that names the breaker. */
  breaker: z.string().default('name'),
  /** 0, 1 ... -> closed, open ... */
  states: z.record(z.string(), z.enum(BREAKER_STATES)),
  library: z.string().optional(),
});

export const ownGaugeFamily = ({
  metric,
  breaker,
  states,
  library = 'in-house',
}: z.infer<typeof ownGaugeSchema>): MetricFamily => ({
  library,
  pattern: `(${metric})`,
  breakerOf: labels => labels[breaker],
  reading: metrics => ({
    ...gaugeState(metrics.all(metric), states),
    settings: { library },
  }),
});
