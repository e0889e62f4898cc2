import { z } from 'zod';
import { deviationSchema } from './deviations';
import { channelSchema, measuresSchema, shareSchema } from './measures';
import { snapshotInfoSchema } from './snapshotInfo';

const ref = z.string();
const count = z.int().min(0);

const signalSchema = z.object({
  signal: z.string(),
  verdict: z.enum(['pass', 'warn', 'fail', 'unknown']),
  value: z.number().nullable(),
  n: count.nullable(),
  m: count.nullable(),
  evidence: z.array(z.object({ ref: ref.optional(), note: z.string() })),
});

/** A sign of a distributed monolith. @public */
export type MonolithSignal = z.infer<typeof signalSchema>;

/** One domain with the rules of DOMA. @public */
export const domainAlignmentSchema = z.object({
  ref,
  title: z.string(),
  unit: ref.optional(),
  components: count,
  purity: shareSchema,
  /** Components whose owner is in another unit. */
  strangers: z.array(ref),
  layer: z.string().optional(),
  /** True = the layer is a proposal by call depth, not declared. */
  layerInferred: z.boolean(),
  gateways: z.array(ref),
  gatewayVerdict: z.enum(['pass', 'warn', 'fail', 'exempt', 'unknown']),
  services: count,
  sizeVerdict: z.enum(['pass', 'warn', 'fail', 'not-applicable']),
});

/** @public */
export type DomainAlignment = z.infer<typeof domainAlignmentSchema>;

/** One team with what it carries. @public */
export const teamAlignmentSchema = z.object({
  ref,
  title: z.string(),
  unit: ref.optional(),
  components: count,
  services: count,
  domains: z.array(ref),
  /** Components of tier 0 to 3, then of unknown tier. */
  tiers: z.array(count).length(5),
  people: z.int().optional(),
  band: z.enum(['pass', 'warn', 'fail']).optional(),
  /** Paths of communication, n(n - 1) / 2. */
  paths: z.number().optional(),
});

/** @public */
export type TeamAlignment = z.infer<typeof teamAlignmentSchema>;

/** One component in the structure of calls. @public */
export const componentAlignmentSchema = z.object({
  ref,
  title: z.string(),
  team: ref.optional(),
  unit: ref.optional(),
  domain: ref.optional(),
  /** The group that its calls put it in; undefined = it has no call. */
  community: count.optional(),
  /** Components that it reaches, and that reach it, itself included. */
  fanOut: count,
  fanIn: count,
  /** 0 (only called) to 1 (only calls); null without any call. */
  instability: z.number().nullable(),
  nodeClass: z.enum(['core', 'shared', 'control', 'peripheral']).optional(),
});

/** @public */
export type ComponentAlignment = z.infer<typeof componentAlignmentSchema>;

/** Two teams that have to coordinate; no channel = a gap. @public */
export const coordinatingPairSchema = z.object({
  a: ref,
  b: ref,
  /** Ties that ask for it. */
  strength: count,
  channels: z.array(channelSchema),
});

/** `GET /v1/alignment`. Live entities only, unless history was asked for. @public */
export const alignmentResponseSchema = snapshotInfoSchema.extend({
  measures: measuresSchema,
  /** The calls that the mirror score is short of. */
  disagreements: z.array(deviationSchema),
  /** Gaps of congruence and violations of DOMA. */
  deviations: z.array(deviationSchema),
  unknown: z.array(z.object({ measure: z.string(), because: z.string() })),
  pairs: z.array(coordinatingPairSchema),
  /** Teams in contact that nothing ties together. */
  waste: z.array(z.object({ a: ref, b: ref, note: z.string() })),
  signals: z.array(signalSchema),
  doma: z.object({
    crossings: count,
    clean: count,
    unknown: count,
    cycles: z.array(z.object({ domains: z.array(ref), loop: z.array(ref) })),
  }),
  domains: z.array(domainAlignmentSchema),
  systems: z.array(
    z.object({
      ref,
      title: z.string(),
      components: count,
      /** Effective owner teams, 1 / sum of squared shares. */
      effectiveOwners: z.number().nullable(),
      owners: z.array(z.object({ ref, n: count })),
      homeUnit: shareSchema.extend({ unit: ref.optional() }),
    }),
  ),
  teams: z.array(teamAlignmentSchema),
  components: z.array(componentAlignmentSchema),
});

/** @public */
export type AlignmentResponse = z.infer<typeof alignmentResponseSchema>;
