import { z } from 'zod';
import {
  capabilitySchema,
  migrationFindingSchema,
  progressSchema,
  progressSharesSchema,
  stageSchema,
  trafficSourceInfoSchema,
} from './parts';

const moment = z.number().nullable();

/** When it ends at this rate: months as `YYYY-MM`. @public */
export const forecastSummarySchema = z.object({
  verdict: z.enum(['forecast', 'done', 'never', 'too-little']),
  p50: z.string().nullable(),
  p85: z.string().nullable(),
  p95: z.string().nullable(),
  /** One sentence. */
  message: z.string(),
});

/** A migration without its capabilities. @public */
export const migrationSummarySchema = z.object({
  ref: z.string(),
  title: z.string(),
  description: z.string().nullable(),
  owner: z.string().nullable(),
  organization: z.string().nullable(),
  legacy: z.string().nullable(),
  facade: z.string().nullable(),
  startedAt: z.number(),
  targetAt: moment,
  /** done = every capability is served by the new side alone. */
  state: z.enum(['not-started', 'moving', 'stalled', 'done']),
  progress: progressSchema,
  shares: progressSharesSchema,
  /** Points of weight gained in the month before the moment asked for; can be below 0. */
  lastMonth: z.number(),
  /** Weighted percent by month, the last twelve, oldest first; null = not begun. */
  trend: z.array(z.number().nullable()),
  /** In each stage, and those that are not in the plan yet. */
  stages: z.object({
    ...Object.fromEntries(stageSchema.options.map(s => [s, z.number()])),
    unplanned: z.number(),
  } as Record<z.infer<typeof stageSchema> | 'unplanned', z.ZodNumber>),
  capabilityCount: z.number(),
  stays: z.array(z.object({ name: z.string(), why: z.string() })),
  forecast: forecastSummarySchema,
  findings: z.array(migrationFindingSchema),
  /** Verdicts that are no pass. */
  failing: z.number(),
  warning: z.number(),
  /** The longest time that nothing moved up to the moment asked for, in whole months. */
  stalledMonths: z.number(),
  /** True for the reference fleet: its load is simulated. */
  simulated: z.boolean(),
  /** What of it is made up: the annotation banyan/illustrative. */
  illustrative: z.string().nullable(),
});

/** `GET /v1/migrations?scope=&at=`. @public */
export const migrationsResponseSchema = z.object({
  scope: z.string().nullable(),
  /** The clock of the backend, epoch milliseconds. */
  now: z.number(),
  at: z.number(),
  items: z.array(migrationSummarySchema),
  sources: z.array(trafficSourceInfoSchema),
});

/** `GET /v1/sources?scope=`. @public */
export const trafficSourcesResponseSchema = z.object({
  now: z.number(),
  sources: z.array(trafficSourceInfoSchema),
});

/** The rule that stops it, and how near it is. @public */
export const haltSchema = z.object({
  metric: z.string(),
  baseline: z.number().nullable(),
  multiplier: z.number().nullable(),
  above: z.number().nullable(),
  below: z.number().nullable(),
  unit: z.string().nullable(),
  measure: z.enum(['error-rate', 'latency-p99', 'mismatch-rate']).nullable(),
  /** Null = nobody tells it. */
  current: z.number().nullable(),
  currentAt: moment,
  /** Where it stops, in the unit of the metric; null = the baseline is not stated. */
  limit: z.number().nullable(),
  verdict: z.enum(['go', 'halt', 'unknown']),
  message: z.string(),
});

/** `GET /v1/migrations/:namespace/:name?at=` (a year, month or day: its end; default now). @public */
export const migrationResponseSchema = migrationSummarySchema.extend({
  now: z.number(),
  /** The moment that it tells of. */
  at: z.number(),
  /** Whether `at` lies before now: replayed from history. */
  isReplay: z.boolean(),
  observabilityReadyAt: moment,
  halt: haltSchema.nullable(),
  capabilities: z.array(capabilitySchema),
  sources: z.array(trafficSourceInfoSchema),
  /** The first and the last moment that its history tells of. */
  from: z.number(),
  to: z.number(),
  mayRecord: z.boolean(),
  /** The file that the catalog read it from, if it can be seen. */
  sourceUrl: z.string().nullable(),
});

/** The state after each change; percentages of all, points of weight. @public */
export const timelinePointSchema = z.object({
  at: z.number(),
  progress: progressSchema,
  /** Points moved, and points in the plan. */
  done: z.number(),
  scope: z.number(),
});

/** `GET /v1/migrations/:namespace/:name/timeline`. @public */
export const timelineResponseSchema = z.object({
  ref: z.string(),
  now: z.number(),
  /** All points of weight. */
  total: z.number(),
  /** One after each change; traffic only where a daily snapshot has it. */
  points: z.array(timelinePointSchema),
  /** Times in which nothing moved, six months or more. */
  stalls: z.array(
    z.object({
      from: z.number(),
      to: z.number(),
      months: z.number(),
      open: z.array(z.string()),
    }),
  ),
  marks: z.array(
    z.object({
      at: z.number(),
      kind: z.enum([
        'finished',
        'regression',
        'scope',
        'decision',
        'observability',
        'target',
        'rollback',
      ]),
      capability: z.string().nullable(),
      label: z.string(),
      incident: z.string().nullable(),
    }),
  ),
});

const fanPoint = z.object({
  /** `YYYY-MM`. */
  month: z.string(),
  /** Percent done in 5, 15, 25, 50, 75, 85, 95 of 100 runs at most. */
  p5: z.number(),
  p15: z.number(),
  p25: z.number(),
  p50: z.number(),
  p75: z.number(),
  p85: z.number(),
  p95: z.number(),
});

/** @public */
export const forecastSchema = forecastSummarySchema.extend({
  /** What the throughput was drawn from. */
  id: z.enum([
    'last-12',
    'last-6',
    'uncertain-rate',
    'rate',
    'planned-only',
    'unplanned-never',
  ]),
  title: z.string(),
  runs: z.number(),
  seed: z.number(),
  /** Points of weight in each month that was drawn from, oldest first. */
  throughput: z.array(z.number()),
  remaining: z.number(),
  assumptions: z.array(z.string()),
  fan: z.array(fanPoint),
  /** How many runs ended in which month. */
  ends: z.array(z.object({ month: z.string(), runs: z.number() })),
});

/** `GET /v1/migrations/:namespace/:name/forecast?at=&measure=`. @public */
export const forecastResponseSchema = z.object({
  ref: z.string(),
  now: z.number(),
  /** The moment that it was made for: what came after was not looked at. */
  at: z.number(),
  measure: z.enum(['weight', 'count', 'traffic', 'data']),
  /** The first is the one to show. */
  forecasts: z.array(forecastSchema),
  /** What followed, when `at` lies in the past. */
  followed: z
    .object({
      points: z.array(z.object({ at: z.number(), percent: z.number() })),
      /** When it was over; null = it is not. */
      endedAt: moment,
      message: z.string(),
    })
    .nullable(),
});

/** The evidence for one step to `retired`. @public */
export const leftEvidenceSchema = z.object({
  step: z.enum(['traffic', 'route', 'code', 'tables']),
  verdict: z.enum(['there', 'missing', 'unknown', 'not-applicable']),
  message: z.string(),
});

/** `GET /v1/migrations/:namespace/:name/left?at=`: what is left before the legacy can be deleted. @public */
export const leftResponseSchema = z.object({
  ref: z.string(),
  now: z.number(),
  at: z.number(),
  missing: z.number(),
  total: z.number(),
  items: z.array(
    z.object({
      capability: z.string(),
      /** Place in the order of what unblocks most; null = clean-up, at any time. */
      order: z.number().nullable(),
      /** Why it stands there. */
      because: z.string(),
      owner: z.string().nullable(),
      tier: z.number().nullable(),
      /** Points still routed to legacy. */
      leftToRoute: z.number(),
      evidence: z.array(leftEvidenceSchema),
      stillOnLegacy: z.string(),
      next: z.string(),
      /** Capabilities that wait for it. */
      unblocks: z.array(z.string()),
      /** Components that still call the legacy one, by the catalog. */
      callers: z.array(z.string()),
    }),
  ),
});

/** @public */
export const migrationEventSchema = z.object({
  id: z.string(),
  at: z.number(),
  kind: z.enum(['stage', 'weight', 'rollback', 'finding', 'source', 'order']),
  capability: z.string().nullable(),
  stage: stageSchema.nullable(),
  from: z.number().nullable(),
  to: z.number().nullable(),
  origin: z.enum(['catalog', 'recorded', 'gateway', 'push', 'banyan']),
  by: z.string().nullable(),
  reason: z.string().nullable(),
  incident: z.string().nullable(),
  evidence: z.string().nullable(),
  /** A sentence. */
  message: z.string(),
});

/** `GET /v1/migrations/:namespace/:name/events?capability=&kind=&before=&limit=`, newest first. @public */
export const migrationEventsResponseSchema = z.object({
  now: z.number(),
  items: z.array(migrationEventSchema),
  before: z.string().nullable(),
});

const sidePoint = z
  .object({
    requests: z.number(),
    errorRate: z.number().nullable(),
    p50: z.number().nullable(),
    p99: z.number().nullable(),
  })
  .nullable();

/** `GET /v1/migrations/:namespace/:name/capabilities/:capability/traffic?from=&to=`. @public */
export const trafficResponseSchema = z.object({
  now: z.number(),
  from: z.number(),
  to: z.number(),
  stepMs: z.number(),
  points: z.array(
    z.object({
      at: z.number(),
      intended: z.number().nullable(),
      /** Null = nothing was seen: not 0. */
      observed: z.number().nullable(),
      new: sidePoint,
      legacy: sidePoint,
      mismatchRate: z.number().nullable(),
    }),
  ),
});

/** @public */
export type ForecastSummary = z.infer<typeof forecastSummarySchema>;
/** @public */
export type MigrationSummary = z.infer<typeof migrationSummarySchema>;
/** @public */
export type MigrationsResponse = z.infer<typeof migrationsResponseSchema>;
/** @public */
export type TrafficSourcesResponse = z.infer<
  typeof trafficSourcesResponseSchema
>;
/** @public */
export type HaltState = z.infer<typeof haltSchema>;
/** @public */
export type MigrationResponse = z.infer<typeof migrationResponseSchema>;
/** @public */
export type TimelineResponse = z.infer<typeof timelineResponseSchema>;
/** @public */
export type MigrationForecast = z.infer<typeof forecastSchema>;
/** @public */
export type ForecastResponse = z.infer<typeof forecastResponseSchema>;
/** @public */
export type LeftResponse = z.infer<typeof leftResponseSchema>;
/** @public */
export type MigrationEvent = z.infer<typeof migrationEventSchema>;
/** @public */
export type MigrationEventsResponse = z.infer<
  typeof migrationEventsResponseSchema
>;
/** @public */
export type TrafficResponse = z.infer<typeof trafficResponseSchema>;
