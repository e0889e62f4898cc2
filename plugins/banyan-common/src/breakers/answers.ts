import { z } from 'zod';
import { breakerItemSchema, breakerStateSchema } from './item';

/** How many breakers are in which state. @public */
export const breakerCountsSchema = z.object({
  open: z.number(),
  halfOpen: z.number(),
  closed: z.number(),
  unknown: z.number(),
  /** Forced open and forced closed. */
  forced: z.number(),
  disabled: z.number(),
});

/** One address that is read, or one producer that pushes. @public */
export const breakerSourceSchema = z.object({
  id: z.string(),
  /** The kind of producer: opossum, prometheus, actuator, hystrix, envoy, push ... */
  type: z.string(),
  /** For people; without credentials. */
  title: z.string(),
  /** waiting = not read yet. */
  health: z.enum(['ok', 'failing', 'silent', 'waiting']),
  /** Epoch milliseconds of the last good reading; null = none yet. */
  readAt: z.number().nullable(),
  /** What went wrong, and how to mend it. */
  problem: z.string().nullable(),
  /** The components that it tells of. */
  entityRefs: z.array(z.string()),
  breakers: z.number(),
  simulated: z.boolean(),
});

/** `GET /v1/breakers?scope=&state=`. @public */
export const breakersResponseSchema = z.object({
  scope: z.string().nullable(),
  /** Epoch milliseconds by the clock of the backend: ages are counted from here. */
  now: z.number(),
  items: z.array(breakerItemSchema),
  /** Of all in scope, whatever `state` asked for. */
  counts: breakerCountsSchema,
  sources: z.array(breakerSourceSchema),
});

/** `GET /v1/sources?scope=`. @public */
export const sourcesResponseSchema = z.object({
  now: z.number(),
  sources: z.array(breakerSourceSchema),
});

/** One instance of a breaker, for its detail page. @public */
export const breakerInstanceSchema = z.object({
  instance: z.string(),
  state: breakerStateSchema,
  since: z.number().nullable(),
  observedAt: z.number(),
  errorRate: z.number().nullable(),
  calls: z.number().nullable(),
});

/** A setting with its verdict. @public */
export const settingVerdictSchema = z.object({
  /** A key of the settings, or `fallback`. */
  setting: z.string(),
  verdict: z.enum(['pass', 'warn', 'fail', 'unknown']),
  /** The check that it stands for: RES-02 to RES-05. */
  check: z.string(),
  message: z.string(),
});

/** `GET /v1/breakers/:id`. @public */
export const breakerResponseSchema = z.object({
  now: z.number(),
  item: breakerItemSchema,
  instances: z.array(breakerInstanceSchema),
  lint: z.array(settingVerdictSchema),
  /** Of the last seven days, as far as Banyan watched. */
  figures: z.object({
    watchedMs: z.number(),
    openMs: z.number(),
    /** Null = it never opened. */
    longestSpellMs: z.number().nullable(),
    /** Median from opening to closing over the last 30 days; null = no episode ended. */
    recoveryMs: z.number().nullable(),
    episodes: z.number(),
    changesLastHour: z.number(),
    fallbackSuccesses: z.number().nullable(),
    fallbackFailures: z.number().nullable(),
  }),
});

/** One step of a history; rates are of that step. @public */
export const historyPointSchema = z.object({
  at: z.number(),
  successes: z.number().nullable(),
  failures: z.number().nullable(),
  timeouts: z.number().nullable(),
  rejected: z.number().nullable(),
  notPermitted: z.number().nullable(),
  errorRate: z.number().nullable(),
  slowRate: z.number().nullable(),
  p50: z.number().nullable(),
  p90: z.number().nullable(),
  p99: z.number().nullable(),
});

/** A time that one instance spent in one state. @public */
export const spellSchema = z.object({
  /** Null = the breaker over all of its instances. */
  instance: z.string().nullable(),
  state: breakerStateSchema,
  from: z.number(),
  /** Null = it lasts. */
  to: z.number().nullable(),
});

/** `GET /v1/breakers/:id/history?from=&to=` (epoch milliseconds). @public */
export const breakerHistoryResponseSchema = z.object({
  from: z.number(),
  to: z.number(),
  stepMs: z.number(),
  /** Where the points come from: readings in memory, minutes in the database, or Prometheus. */
  origin: z.enum(['readings', 'minutes', 'prometheus']),
  points: z.array(historyPointSchema),
  spells: z.array(spellSchema),
});

/** `GET /v1/recent?scope=`: the two minutes of every breaker, for sparklines. @public */
export const recentResponseSchema = z.object({
  now: z.number(),
  stepMs: z.number(),
  /** By breaker: calls a second, oldest first, null = no reading in that step. */
  series: z.record(z.string(), z.array(z.number().nullable())),
});

/** @public */
export const breakerEventSchema = z.object({
  id: z.string(),
  at: z.number(),
  kind: z.enum(['transition', 'notification', 'order', 'source', 'fault']),
  /** Null = about a source or a fault. */
  breakerId: z.string().nullable(),
  entityRef: z.string().nullable(),
  dependencyRef: z.string().nullable(),
  instance: z.string().nullable(),
  from: breakerStateSchema.nullable(),
  to: breakerStateSchema.nullable(),
  evidence: z.enum(['observed', 'derived', 'reported']).nullable(),
  /** Who ordered it, or who was notified. */
  by: z.string().nullable(),
  /** A sentence. */
  message: z.string(),
});

/** `GET /v1/events?scope=&breaker=&kind=&from=&to=&limit=&before=`, newest first. @public */
export const breakerEventsResponseSchema = z.object({
  now: z.number(),
  items: z.array(breakerEventSchema),
  /** Ask again with `before` for the older ones; null = there are none. */
  before: z.string().nullable(),
});

/** A cross-team synchronous call between live services. @public */
export const coveredCallSchema = z.object({
  from: z.string(),
  to: z.string(),
  owner: z.string().nullable(),
  organization: z.string().nullable(),
  tier: z.number().nullable(),
  critical: z.boolean(),
  /** True when the catalog declares a breaker on it, or a source tells of one. */
  covered: z.boolean(),
  /** Services that reach the caller over synchronous calls. */
  upstream: z.number(),
  timeoutMs: z.number().nullable(),
  /** What to set, and from what it was taken; null = nothing is known to take it from. */
  suggestedTimeoutMs: z.number().nullable(),
  /** The call as it would stand in spec.calls. */
  yaml: z.string(),
});

/** A kind of weak breaker, with those it is true of. @public */
export const weakBreakersSchema = z.object({
  kind: z.enum([
    'no-fallback',
    'waits-longer-than-caller',
    'one-trial-call',
    'settings',
    'retired-library',
  ]),
  check: z.string(),
  breakers: z.array(z.object({ id: z.string(), message: z.string() })),
  total: z.number(),
});

const shareOf = { covered: z.number(), total: z.number() };

/** `GET /v1/coverage?scope=`. @public */
export const coverageResponseSchema = z.object({
  scope: z.string().nullable(),
  /** Of the graph that was counted. */
  version: z.string(),
  builtAt: z.string(),
  covered: z.number(),
  total: z.number(),
  byOrganization: z.array(z.object({ ref: z.string().nullable(), ...shareOf })),
  byTier: z.array(z.object({ tier: z.number().nullable(), ...shareOf })),
  byTeam: z.array(z.object({ owner: z.string().nullable(), ...shareOf })),
  calls: z.array(coveredCallSchema),
  weak: z.array(weakBreakersSchema),
  /** RES-07: the service that stands on most others, and what that leaves at 99.99 % each. */
  availability: z
    .object({
      entityRef: z.string(),
      dependencies: z.array(z.string()),
      each: z.number(),
      product: z.number(),
    })
    .nullable(),
});

/** `GET /v1/blast-radius/:id`: who feels it when the callee fails. @public */
export const blastRadiusResponseSchema = z.object({
  id: z.string(),
  /** The caller, then everything that reaches it over synchronous calls. */
  services: z.array(
    z.object({
      ref: z.string(),
      /** Calls between it and the breaker; 0 = the caller itself. */
      distance: z.number(),
      /** degraded = it answers with a fallback; contained = somebody below has caught it; fails = nothing catches it. */
      effect: z.enum(['fails', 'degraded', 'contained']),
      /** The same if the fallback of this breaker did not hold. */
      effectWithoutFallback: z.enum(['fails', 'degraded', 'contained']),
    }),
  ),
  edges: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      critical: z.boolean(),
      fallback: z.boolean(),
    }),
  ),
});

/** @public */
export type BreakerCounts = z.infer<typeof breakerCountsSchema>;

/** @public */
export type BreakerSourceInfo = z.infer<typeof breakerSourceSchema>;

/** @public */
export type BreakersResponse = z.infer<typeof breakersResponseSchema>;

/** @public */
export type BreakerResponse = z.infer<typeof breakerResponseSchema>;

/** @public */
export type SettingVerdict = z.infer<typeof settingVerdictSchema>;

/** @public */
export type HistoryPoint = z.infer<typeof historyPointSchema>;

/** @public */
export type BreakerSpell = z.infer<typeof spellSchema>;

/** @public */
export type BreakerHistoryResponse = z.infer<
  typeof breakerHistoryResponseSchema
>;

/** @public */
export type RecentResponse = z.infer<typeof recentResponseSchema>;

/** @public */
export type BreakerEvent = z.infer<typeof breakerEventSchema>;

/** @public */
export type BreakerEventsResponse = z.infer<typeof breakerEventsResponseSchema>;

/** @public */
export type CoveredCall = z.infer<typeof coveredCallSchema>;

/** @public */
export type CoverageResponse = z.infer<typeof coverageResponseSchema>;

/** @public */
export type BlastRadiusResponse = z.infer<typeof blastRadiusResponseSchema>;
