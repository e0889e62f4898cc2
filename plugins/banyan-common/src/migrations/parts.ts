import { RETIREMENT_STEPS, STAGES } from '@banyan/core';
import { z } from 'zod';

/** Epoch milliseconds; null = not known. */
const moment = z.number().nullable();
/** 0 to 100 with one decimal; null = not known. */
const percent = z.number().min(0).max(100).nullable();

/** @public */
export const stageSchema = z.enum(STAGES);

/** @public */
export const dataOwnershipSchema = z.enum(['shared', 'replicated', 'owned']);

/** How much has moved, by four measures that differ: 0 to 100 with one decimal; null = not known. @public */
export const progressSchema = z.object({
  /** Points of weight routed to the new side, of all points. */
  weight: percent,
  /** Capabilities served by the new side alone, of all. */
  count: percent,
  /** Requests served by the new side, of those seen at the gateway. */
  traffic: percent,
  /** Capabilities whose new side owns its data, of those where it is known. */
  data: percent,
});

/** n of m behind one measure. @public */
export const shareOfSchema = z.object({
  done: z.number(),
  total: z.number(),
  /** Capabilities of which the measure is known, and all that count. */
  known: z.number(),
  capabilities: z.number(),
});

/** The n of m behind each measure. @public */
export const progressSharesSchema = z.object({
  weight: shareOfSchema,
  count: shareOfSchema,
  traffic: shareOfSchema,
  data: shareOfSchema,
});

/** @public */
export const stageEventSchema = z.object({
  stated: z.string(),
  at: z.number(),
  stage: stageSchema,
  percent,
  data: dataOwnershipSchema.nullable(),
  evidence: z
    .enum(['documented', 'chapter', 'illustrative', 'observed'])
    .nullable(),
  note: z.string().nullable(),
  incident: z.string().nullable(),
  origin: z.enum(['catalog', 'recorded', 'gateway', 'push']),
  by: z.string().nullable(),
});

const done = z.union([z.number(), z.literal('not-applicable')]).nullable();

/** @public */
export const retirementSchema = z.object({
  route: done,
  code: done,
  tables: done,
} satisfies Record<(typeof RETIREMENT_STEPS)[number], unknown>);

/** The share that a gateway was seen to send to the new side. @public */
export const observedShareSchema = z.object({
  percent: z.number().min(0).max(100),
  /** The interval that holds the true share 95 times of 100 (Wilson), 0 to 100. */
  low: z.number(),
  high: z.number(),
  /** Counted, on both sides. */
  requests: z.number(),
  /** Epoch milliseconds: what was counted. */
  from: z.number(),
  to: z.number(),
  /** The id of the source. */
  source: z.string(),
  simulated: z.boolean(),
});

/** One side of a capability, while `from` to `to` of the parity. @public */
export const sideFiguresSchema = z.object({
  requests: z.number(),
  /** Percent; null = not told, or no request. */
  errorRate: z.number().nullable(),
  /** Milliseconds. */
  p50: z.number().nullable(),
  p99: z.number().nullable(),
});

/** The new side beside the legacy side. @public */
export const paritySchema = z.object({
  from: z.number(),
  to: z.number(),
  new: sideFiguresSchema.nullable(),
  legacy: sideFiguresSchema.nullable(),
  /** unknown = too few requests, or one side is not known. */
  verdict: z.enum(['better', 'same', 'worse', 'unknown']),
  message: z.string(),
  parallelRun: z
    .object({
      matched: z.number(),
      mismatched: z.number(),
      ignored: z.number(),
      /** Percent of what was compared. */
      mismatchRate: z.number().nullable(),
    })
    .nullable(),
});

/** A capability as it stood at a moment. @public */
export const capabilitySchema = z.object({
  name: z.string(),
  title: z.string().nullable(),
  tier: z.number().nullable(),
  weight: z.number(),
  isWeighed: z.boolean(),
  /** Full reference; null = not decided, unknown to the catalog, or hidden from the one who asks. */
  to: z.string().nullable(),
  /** The group that owns `to`. */
  owner: z.string().nullable(),
  routes: z.array(z.string()),
  dependsOn: z.array(z.string()),
  blockedBy: z.string().nullable(),
  rollbackDays: z.number().nullable(),
  retirement: retirementSchema,
  history: z.array(stageEventSchema),
  /** At the moment asked for; null = no event yet: it is not in the plan. */
  stage: stageSchema.nullable(),
  /** Since when it is in that stage. */
  since: moment,
  /** What the new side is meant to serve, 0 to 100. */
  intended: percent,
  /** Where `intended` comes from. */
  intendedFrom: z.enum(['catalog', 'recorded', 'gateway', 'push']).nullable(),
  /** What it was seen to serve, 0 to 100. */
  observed: percent,
  observedShare: observedShareSchema.nullable(),
  data: dataOwnershipSchema.nullable(),
  parity: paritySchema.nullable(),
  /** Until when the last step can be taken back. */
  rollbackUntil: moment,
  /** True when the one who asks may record events of it. */
  mayRecord: z.boolean(),
  /** True when the one who asks may move its share at the gateway. */
  maySteer: z.boolean(),
});

/** Something that somebody should look at, with its evidence. @public */
export const migrationFindingSchema = z.object({
  /** MIG-01 to MIG-11 and OBS-03, or drift, residual, parity, halt, stall, regression, source. */
  check: z.string(),
  verdict: z.enum(['pass', 'warn', 'fail', 'not-applicable', 'no-data']),
  /** The capability that it is about; null = the whole migration. */
  capability: z.string().nullable(),
  message: z.string(),
  remediation: z.string().nullable(),
  evidence: z.array(
    z.object({
      text: z.string(),
      capability: z.string().nullable(),
      entityRef: z.string().nullable(),
      /** Epoch milliseconds. */
      at: moment,
      url: z.string().nullable(),
    }),
  ),
});

/** A source of traffic. @public */
export const trafficSourceInfoSchema = z.object({
  id: z.string(),
  type: z.string(),
  title: z.string(),
  health: z.enum(['ok', 'failing', 'waiting']),
  readAt: moment,
  problem: z.string().nullable(),
  simulated: z.boolean(),
});

/** @public */
export type MigrationProgress = z.infer<typeof progressSchema>;
/** @public */
export type ShareOf = z.infer<typeof shareOfSchema>;
/** @public */
export type CapabilityItem = z.infer<typeof capabilitySchema>;
/** @public */
export type ObservedShare = z.infer<typeof observedShareSchema>;
/** @public */
export type Parity = z.infer<typeof paritySchema>;
/** @public */
export type MigrationFinding = z.infer<typeof migrationFindingSchema>;
/** @public */
export type TrafficSourceInfo = z.infer<typeof trafficSourceInfoSchema>;
