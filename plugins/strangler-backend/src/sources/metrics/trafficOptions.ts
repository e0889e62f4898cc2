import type { JsonObject } from '@backstage/types';
import { z } from 'zod';
import { TEMPLATES } from '../templates';
import { messageOf } from './messageOf';
import { labelsOf } from './selector';

const UNIT_MS = new Map([
  ['s', 1000],
  ['m', 60_000],
  ['h', 3_600_000],
]);

const labels = z.string().transform((text, context) => {
  try {
    return labelsOf(text.trim().replace(/^\{(.*)\}$/s, '$1'));
  } catch (error) {
    context.addIssue(messageOf(error));
    return z.NEVER;
  }
});

export const durationSchema = z
  .string()
  .regex(/^[1-9]\d{0,3}[smh]$/, { error: 'expected a time such as 1m' })
  .transform(
    text => Number.parseInt(text, 10) * (UNIT_MS.get(text.slice(-1)) ?? 0),
  );

const label = z
  .string()
  .regex(/^[a-zA-Z_]\w*$/, { error: 'expected the name of a label' });

const windowSchema = z.object({
  /** The pieces of time in which a server is asked for traffic: four times as long as it scrapes, or longer. */
  window: durationSchema.default(60_000),
});

const seriesSchema = z.object({
  /** Labels that all series must have. */
  match: labels.default({}),
  /** The label whose value a plain name is, where it is not the usual one. */
  label: label.optional(),
});

const customSchema = z.object({
  template: z.literal('custom'),
  ...windowSchema.shape,
  ...seriesSchema.shape,
  /** PromQL in which $name is what the catalog says of a side, and $window a time. */
  requests: z.string().default('$name'),
  errors: z.string().optional(),
  /** Buckets, by `le`. */
  latency: z.string().optional(),
  /** Of the limits of buckets. */
  unit: z.enum(['ms', 's']).default('s'),
  /** The label that says how a request ended, where metrics are read as text. */
  status: label.optional(),
});

const names = Object.keys(TEMPLATES);

const optionsSchema = z.discriminatedUnion(
  'template',
  [
    customSchema,
    z.object({
      template: z.enum(Object.keys(TEMPLATES) as (keyof typeof TEMPLATES)[]),
      ...windowSchema.shape,
      ...seriesSchema.shape,
    }),
  ],
  { error: `expected one of ${[...names, 'custom'].join(', ')}` },
);

/** What `options` of a source of metrics say. */
export type TrafficOptions = z.output<typeof optionsSchema>;

export type CustomOptions = z.output<typeof customSchema>;

/** The options of a source of metrics; fails with a sentence. */
export function trafficOptions(options: JsonObject): TrafficOptions {
  return parsedOptions(optionsSchema, options);
}

/** What any schema makes of options; fails with a sentence. */
export function parsedOptions<T>(schema: z.ZodType<T>, options: JsonObject): T {
  const { data, error } = schema.safeParse(options);
  if (!error) return data;
  const [issue] = error.issues;
  throw new Error(
    `options of the source: ${issue.path.join('.')}: ${issue.message}`,
  );
}
