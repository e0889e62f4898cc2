import { z } from 'zod';
import { dataOwnershipSchema, stageSchema } from './parts';

const LONGEST_REASON = 2_000;

const reason = z
  .string({ error: 'say why' })
  .trim()
  .min(1, { error: 'say why' })
  .max(LONGEST_REASON, {
    error: `expected ${LONGEST_REASON} characters at most`,
  });

const percentError = 'expected a percentage from 0 to 100';
const percent = z
  .number({ error: percentError })
  .min(0, { error: percentError })
  .max(100, { error: percentError });

const moment = z
  .string()
  .regex(
    /^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?)?$/,
    {
      error:
        'expected a month, a day or a moment: 2026-11, 2026-11-22 or 2026-11-22T09:30:00Z',
    },
  );

/** `POST /v1/migrations/:namespace/:name/capabilities/:capability/events`: what happened. @public */
export const recordEventRequestSchema = z.strictObject({
  stage: stageSchema,
  percent: percent.optional(),
  data: dataOwnershipSchema.optional(),
  /** Default: now. */
  at: moment.optional(),
  reason,
  incident: z.string().trim().min(1).max(500).optional(),
});

/** `PUT /v1/migrations/:namespace/:name/capabilities/:capability/weight`: moves the share at the gateway. @public */
export const steerRequestSchema = z.strictObject({ percent, reason });

/** What the gateway was told. @public */
export const steerResponseSchema = z.object({
  capability: z.string(),
  percent: z.number(),
  reason: z.string(),
});

const histogram = z
  .array(
    z.strictObject({
      atMostMs: z.number().min(0).nullable(),
      count: z.number().min(0),
    }),
  )
  .max(100);

const side = z.strictObject({
  requests: z.number().min(0),
  errors: z.number().min(0).optional(),
  latency: histogram.optional(),
});

/** What was counted while `from` to `to`, of one capability. @public */
export const pushedTrafficSchema = z
  .strictObject({
    migrationRef: z.string().min(1).max(500),
    capability: z.string().min(1).max(300),
    /** Epoch milliseconds. */
    from: z.number(),
    to: z.number(),
    new: side.optional(),
    legacy: side.optional(),
    intendedPercent: percent.optional(),
    parallelRun: z
      .strictObject({
        matched: z.number().min(0),
        mismatched: z.number().min(0),
        ignored: z.number().min(0),
      })
      .optional(),
  })
  .refine(({ from, to }) => from < to, {
    path: ['to'],
    error: 'expected a moment after from',
  });

/** The value of a halt rule. @public */
export const pushedMetricSchema = z.strictObject({
  migrationRef: z.string().min(1).max(500),
  value: z.number(),
  /** Epoch milliseconds. */
  at: z.number(),
});

/** `POST /v1/observations` (service credentials). @public */
export const pushedObservationsSchema = z.strictObject({
  traffic: z.array(pushedTrafficSchema).max(10_000).default([]),
  metrics: z.array(pushedMetricSchema).max(1_000).default([]),
});

/** What was not taken, and why. @public */
export const pushedObservationsResponseSchema = z.object({
  taken: z.number(),
  refused: z.array(z.object({ index: z.string(), problem: z.string() })),
});

/** @public */
export type RecordEventRequest = z.infer<typeof recordEventRequestSchema>;
/** @public */
export type SteerRequest = z.infer<typeof steerRequestSchema>;
/** @public */
export type PushedTraffic = z.infer<typeof pushedTrafficSchema>;
/** @public */
export type PushedObservations = z.infer<typeof pushedObservationsSchema>;
