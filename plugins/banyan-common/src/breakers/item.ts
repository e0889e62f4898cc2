import { BREAKER_STATES } from '@banyan/core';
import { z } from 'zod';

/** Milliseconds of the epoch; null = not known. */
const moment = z.number().nullable();
const count = z.number().min(0).nullable();
const share = z.number().min(0).max(1).nullable();

/** @public */
export const breakerStateSchema = z.enum(BREAKER_STATES);

/** Calls by what became of them, in the rolling window, over all instances; null = not told. @public */
export const callCountsSchema = z.object({
  successes: count,
  failures: count,
  timeouts: count,
  rejected: count,
  notPermitted: count,
  ignored: count,
  slow: count,
  fallbackSuccesses: count,
  fallbackFailures: count,
});

/** Lowest and highest among the instances, milliseconds: percentiles cannot be averaged. */
const spread = z.object({ low: z.number(), high: z.number() }).nullable();

/** @public */
export const latencySchema = z.object({
  p50: spread,
  p90: spread,
  p99: spread,
  p995: spread,
});

/** How a breaker is set: what the producer says, else what the catalog declares; null = neither. @public */
export const breakerSettingsSchema = z.object({
  library: z.string().nullable(),
  isolation: z.string().nullable(),
  volumeThreshold: count,
  errorThresholdPercent: count,
  slowThresholdPercent: count,
  windowMs: count,
  sleepWindowMs: count,
  timeoutMs: count,
  halfOpenCalls: count,
});

/** What one may ask a breaker to do. @public */
export const BREAKER_ORDERS = [
  'force-open',
  'force-closed',
  'disable',
  'reset',
] as const;

/** @public */
export const breakerOrderSchema = z.enum(BREAKER_ORDERS);

/** One breaker over all of its instances. @public */
export const breakerItemSchema = z.object({
  id: z.string(),
  /** Its name where it runs. */
  name: z.string(),
  /** The component that calls. */
  entityRef: z.string(),
  /** The component that is called; null = it fits no declared call, or the caller may not see it. */
  dependencyRef: z.string().nullable(),
  /** The id of its source; null = declared in the catalog, told by no source. */
  source: z.string().nullable(),
  state: breakerStateSchema,
  /** Why the state is unknown. */
  unknownBecause: z.string().nullable(),
  /** The start of the episode: a spell closed for less than one window does not end it. */
  since: moment,
  observedAt: moment,
  /** Of the calls tried in the window. */
  errorRate: share,
  slowRate: share,
  /** Calls tried in the window. */
  calls: count,
  /** Calls that arrived a second, stopped ones included. */
  callsPerSecond: count,
  notPermitted: count,
  counts: callCountsSchema,
  latencyMs: latencySchema,
  instances: z.object({
    open: z.number(),
    halfOpen: z.number(),
    unknown: z.number(),
    total: z.number(),
  }),
  nextProbeAt: moment,
  /** True when it changed more often than ten times within the last hour, probes aside. */
  flapping: z.boolean(),
  settings: breakerSettingsSchema,
  critical: z.boolean(),
  fallback: z
    .object({
      kind: z.enum(['static', 'default', 'cache', 'queue', 'skip', 'none']),
      description: z.string().nullable(),
    })
    .nullable(),
  /** The group that owns the caller; null = nobody, or not to be seen. */
  owner: z.string().nullable(),
  /** The tier of the caller; null = unknown. */
  tier: z.number().nullable(),
  /** The top group above the owner: the company. */
  organization: z.string().nullable(),
  /** Services that reach the caller over synchronous calls, and those that would fail with it. */
  upstream: z.object({
    affected: z.array(z.string()),
    total: z.number(),
  }),
  /** What its source can do. */
  orders: z.array(breakerOrderSchema),
  /** True when the one who asks may order it. */
  mayControl: z.boolean(),
  /** True for the reference fleet: its load is simulated. */
  simulated: z.boolean(),
});

/** @public */
export type BreakerItem = z.infer<typeof breakerItemSchema>;
/** @public */
export type BreakerOrder = z.infer<typeof breakerOrderSchema>;
