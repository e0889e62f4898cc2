import { BREAKER_STATES } from '@banyan/core';
import { z } from 'zod';
import { breakerOrderSchema } from './item';

const LONGEST_REASON = 2_000;

/** `POST /v1/breakers/:id/state`. @public */
export const breakerOrderRequestSchema = z.strictObject({
  order: breakerOrderSchema,
  reason: z
    .string({ error: 'say why' })
    .trim()
    .min(1, { error: 'say why' })
    .max(LONGEST_REASON, {
      error: `expected ${LONGEST_REASON} characters at most`,
    }),
});

/** What became of an order, instance by instance; it was carried out where there is no problem. @public */
export const breakerOrderResponseSchema = z.object({
  outcomes: z.array(
    z.object({ instance: z.string(), problem: z.string().nullable() }),
  ),
});

const count = z.number().min(0).optional();
const ref = z.string().min(1).max(500);

const pushedCounts = z.strictObject({
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

/** One reading that a producer pushes. @public */
export const pushedReadingSchema = z.strictObject({
  entityRef: ref,
  name: z.string().min(1).max(300),
  instance: z.string().min(1).max(300).optional(),
  state: z.enum(BREAKER_STATES),
  /** Epoch milliseconds by the clock of the producer. */
  since: z.number().optional(),
  /** 0 to 1. */
  errorRate: z.number().min(0).max(1).optional(),
  slowRate: z.number().min(0).max(1).optional(),
  window: pushedCounts.optional(),
  windowMs: z.number().positive().optional(),
  totals: pushedCounts
    .extend({ opened: count, halfOpened: count, closed: count })
    .optional(),
  latencyMs: z
    .strictObject({
      mean: count,
      p50: count,
      p90: count,
      p99: count,
      p995: count,
    })
    .optional(),
  nextProbeAt: z.number().optional(),
});

/** `POST /v1/readings`. @public */
export const pushedReadingsSchema = z.strictObject({
  /** By the clock of the producer, epoch milliseconds: shows how far that clock is off. */
  sentAt: z.number().optional(),
  readings: z.array(pushedReadingSchema).max(10_000),
});

/** What became of pushed readings: a bad one does not keep the others from being taken. @public */
export const readingsResponseSchema = z.object({
  accepted: z.number(),
  /** By position in the request. */
  rejected: z.array(z.object({ index: z.number(), problem: z.string() })),
});

/** A fault of the reference fleet. @public */
export const faultSchema = z.object({
  id: z.string(),
  service: z.string(),
  fault: z.enum(['errors', 'latency', 'down']),
  percent: z.number().min(0).max(100),
  latencyMs: z.number().min(0),
  startedAt: z.number(),
  endsAt: z.number().nullable(),
});

/** What the fleet's `POST /chaos` takes. @public */
export const newFaultSchema = z.strictObject({
  service: z.string().min(1),
  fault: z.enum(['errors', 'latency', 'down']),
  percent: z.number().min(0).max(100).default(100),
  latencyMs: z.number().min(0).max(60_000).default(0),
  durationMs: z.number().positive().max(86_400_000).optional(),
});

/** `GET /v1/fleet`: the reference fleet, when one is configured. @public */
export const fleetResponseSchema = z.object({
  services: z.array(z.object({ name: z.string(), entityRef: z.string() })),
  faults: z.array(faultSchema),
  mayInjectFaults: z.boolean(),
});

/** @public */
export type BreakerOrderRequest = z.infer<typeof breakerOrderRequestSchema>;

/** @public */
export type BreakerOrderResponse = z.infer<typeof breakerOrderResponseSchema>;

/** @public */
export type ReadingsResponse = z.infer<typeof readingsResponseSchema>;

/** @public */
export type PushedReadings = z.infer<typeof pushedReadingsSchema>;

/** @public */
export type Fault = z.infer<typeof faultSchema>;

/** @public */
export type FleetResponse = z.infer<typeof fleetResponseSchema>;

/** @public */
export type NewFault = z.input<typeof newFaultSchema>;
