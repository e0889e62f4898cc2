import { LADDER, TRACKS } from '@banyan/core';
import { z } from 'zod';

/** Epoch milliseconds; null = not known, or not yet. */
const moment = z.number().nullable();

/** @public */
export const verdictSchema = z.enum([
  'pass',
  'warn',
  'fail',
  'not-applicable',
  'no-data',
  'error',
  'exempt',
]);

/** @public */
export const trackSchema = z.enum(TRACKS);

/** @public */
export const checkEvidenceSchema = z.object({
  text: z.string(),
  entityRef: z.string().optional(),
  url: z.string().optional(),
});

/** An entity by its name; what an answer calls it. @public */
export const namedEntitySchema = z.object({
  ref: z.string(),
  title: z.string(),
});

/** Where a check counts. @public */
export const checkPlaceSchema = z.object({
  scorecard: z.string(),
  title: z.string(),
  level: z.string(),
  weight: z.number(),
  /** The day from which it counts there, `YYYY-MM-DD`; absent = it does. */
  from: z.string().optional(),
});

/** A check with all that is known of it; `key` tells it from every other one. @public */
export const checkDefinitionSchema = z.object({
  key: z.string(),
  /** Such as OWN-01; two scorecards may have rules of the same id. */
  id: z.string(),
  track: trackSchema.nullable(),
  title: z.string(),
  why: z.string().nullable(),
  source: z.string().nullable(),
  remediation: z.string().nullable(),
  appliesTo: z.string(),
  /** Of Banyan's own checks: the level that it is meant for. */
  level: z.enum(LADDER).nullable(),
  /** What to connect before it has data, beside the catalog. */
  needs: z.array(z.object({ facts: z.string(), connect: z.string() })),
  /** A rule in YAML; null = a function of Banyan. */
  rule: z.unknown().nullable(),
  scorecards: z.array(checkPlaceSchema),
});

/** @public */
export const exemptionStateSchema = z.enum([
  'requested',
  'approved',
  'denied',
  'revoked',
  'expired',
  'withdrawn',
]);

/** That a check does not count for an entity, until a day. @public */
export const exemptionSchema = z.object({
  id: z.string(),
  entityRef: z.string(),
  entityTitle: z.string(),
  check: z.string(),
  checkTitle: z.string(),
  reason: z.string(),
  state: exemptionStateSchema,
  /** Null = somebody whom the caller may not know of. */
  requestedBy: z.string().nullable(),
  requestedAt: z.number(),
  /** The last day that it holds, `YYYY-MM-DD`, UTC. */
  endsOn: z.string(),
  decidedBy: z.string().nullable(),
  decidedAt: moment,
  decision: z.string().nullable(),
  /** What the caller may do with it now. */
  may: z.array(z.enum(['approve', 'deny', 'revoke', 'withdraw'])),
});

/** What one check says of one entity. @public */
export const resultSchema = z.object({
  entityRef: z.string(),
  entityTitle: z.string(),
  check: z.string(),
  verdict: verdictSchema,
  message: z.string(),
  evidence: z.array(checkEvidenceSchema),
  /** How to mend it; null for what passes. */
  remediation: z.string().nullable(),
  patch: z.string().nullable(),
  evaluatedAt: z.number(),
  /** Since when the verdict is what it is; null = since before anything was kept. */
  since: moment,
  /** The one that holds now, or is asked for. */
  exemption: exemptionSchema
    .pick({ id: true, reason: true, endsOn: true, state: true })
    .nullable(),
});

/** How something stands on one ladder: positions in the ladder, -1 = none yet, null = not rated. @public */
export const standingSchema = z.object({
  reached: z.number().nullable(),
  blockedAt: z.number().nullable(),
  levels: z.number(),
  passed: z.number(),
  counting: z.number(),
  points: z.number(),
  possible: z.number(),
});

/** One rung of a ladder, for one entity. @public */
export const rungSchema = z.object({
  level: z.string(),
  state: z.enum(['reached', 'open', 'ahead']),
  passed: z.number(),
  counting: z.number(),
  /** Since when it is reached. */
  since: moment,
  /** In the order of the scorecard: the verdict of each check of it. */
  verdicts: z.array(z.object({ check: z.string(), verdict: verdictSchema })),
});

/** @public */
export const runStateSchema = z.enum([
  'queued',
  'running',
  'done',
  'cancelled',
  'interrupted',
  'failed',
]);

/** Something that went wrong in a run and spoilt only its own part. @public */
export const runErrorSchema = z.object({
  /** Such as `collector circuit-breakers` or `check OWN-03`. */
  where: z.string(),
  message: z.string(),
  entityRef: z.string().nullable(),
  at: z.number(),
});

/** One run: facts are collected, entities are judged, results replace the ones before in one step. @public */
export const runSchema = z.object({
  id: z.string(),
  state: runStateSchema,
  phase: z.enum(['waiting', 'collecting', 'judging', 'storing', 'ended']),
  trigger: z.enum(['schedule', 'person', 'restart']),
  scope: namedEntitySchema.nullable(),
  scorecards: z.array(z.string()),
  checks: z.array(z.string()),
  /** Entities judged, and to judge; visible ones only for who may not see all. */
  done: z.number(),
  total: z.number(),
  /** Runs that are before it. */
  place: z.number().nullable(),
  startedBy: z.string().nullable(),
  createdAt: z.number(),
  startedAt: moment,
  finishedAt: moment,
  /** Milliseconds that are likely left; null = nobody knows. */
  leftMs: moment,
  /** Verdicts that differ from the results before; null until it is done. */
  changed: z.number().nullable(),
  errors: z.array(runErrorSchema),
  may: z.array(z.enum(['cancel', 'resume'])),
});

/** @public */
export const campaignStateSchema = z.enum([
  'draft',
  'running',
  'archived',
  'promoted',
]);

/** A push to get some checks done, in a scope, by a day. @public */
export const campaignSchema = z.object({
  id: z.string(),
  title: z.string(),
  brief: z.string(),
  owner: z.string(),
  scope: z.string().nullable(),
  scopeTitle: z.string().nullable(),
  /** Keys of checks. */
  checks: z.array(z.string()),
  startsOn: z.string(),
  targetOn: z.string(),
  state: campaignStateSchema,
  /** Null = somebody whom the caller may not know of. */
  createdBy: z.string().nullable(),
  createdAt: z.number(),
  /** Pairs of entity and check that pass, of those that count. */
  passed: z.number(),
  counting: z.number(),
  /** Days from today to the target; negative = overdue. */
  daysLeft: z.number(),
  may: z.array(z.enum(['edit', 'start', 'archive', 'promote'])),
});

/** What a collector brought last. @public */
export const collectorSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** Sets of facts that it tells. */
  sets: z.array(z.string()),
  state: z.enum(['well', 'failing', 'silent', 'pushed']),
  error: z.string().nullable(),
  entities: z.number(),
  /** When the newest of its facts was observed. */
  observedAt: moment,
  collectedAt: moment,
});

export type VerdictName = z.infer<typeof verdictSchema>;
export type CheckDefinition = z.infer<typeof checkDefinitionSchema>;
export type Exemption = z.infer<typeof exemptionSchema>;
export type Result = z.infer<typeof resultSchema>;
export type Rung = z.infer<typeof rungSchema>;
export type Run = z.infer<typeof runSchema>;
export type RunError = z.infer<typeof runErrorSchema>;
export type Campaign = z.infer<typeof campaignSchema>;
export type CollectorInfo = z.infer<typeof collectorSchema>;
