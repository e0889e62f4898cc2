import { z } from 'zod';
import { acceptedSchema } from './acceptances';
import { snapshotInfoSchema } from './snapshotInfo';

const ref = z.string();
const count = z.int().min(0);

/** `value = n / m`; null = not known, and then it stands in `unknown` with the reason. @public */
export const shareSchema = z.object({
  value: z.number().nullable(),
  n: count,
  m: count,
  /** How many more there are of which something that it takes is not known. */
  unknown: count,
});

/** @public */
export type ShareOnWire = z.infer<typeof shareSchema>;

/** Why two teams may be taken to coordinate, the strongest reason first. @public */
export const CHANNELS_ON_WIRE = [
  'unit',
  'members',
  'contract',
  'interaction',
] as const;

const channel = z.enum(CHANNELS_ON_WIRE);

/** The measures of a scope, each with what it is made of. @public */
export const measuresSchema = z.object({
  /** Share of calls for which "same unit" equals "same domain". */
  mirror: shareSchema.extend({ inside: count, across: count }),
  /** Share of components whose owner is in the unit of their domain's owner. */
  purity: shareSchema,
  /** Share of the pairs of teams that have to coordinate that can; `split` by the first of their channels. */
  congruence: shareSchema.extend({ split: z.record(channel, count) }),
  /** Q of the units, beside the best grouping that was found and how far the two agree (AMI). */
  modularity: z.object({
    value: z.number().nullable(),
    best: z.number().nullable(),
    agreement: z.number().nullable(),
    groups: count,
  }),
  propagationCost: shareSchema,
  coreSize: shareSchema.extend({ components: z.array(ref), teams: count }),
  /** Share of teams with a service that own one to three. */
  teamLoad: shareSchema,
  crossUnit: shareSchema,
  crossTeam: shareSchema,
  /** Components in the longest chain of synchronous calls; a step of several is a cycle. */
  syncChain: z.object({
    value: count.nullable(),
    steps: z.array(z.array(ref)),
    unknownCalls: count,
  }),
  /** Signals that fire, of those that are known; `score` = DEP-03, 0 to 100. */
  distributedMonolith: shareSchema.extend({ score: z.number().nullable() }),
});

/** @public */
export type Measures = z.infer<typeof measuresSchema>;

/** @public */
export type MeasureName = keyof Measures;

/** How organisation and architecture can be at odds. @public */
export const DEVIATION_KINDS = [
  'same-unit-other-domain',
  'other-unit-same-domain',
  'coordination-gap',
  'upward-call',
  'gateway-bypass',
  'store-across-domains',
  'interaction-overdue',
] as const;

/** @public */
export type DeviationKind = (typeof DEVIATION_KINDS)[number];

/**
 * Two ends that are at odds: components of a call, users of a store, teams of a gap or of an interaction. `counts`
 * names the measures that it lowers.
 *
 * @public
 */
export const deviationSchema = z.object({
  from: ref,
  to: ref,
  kind: z.enum(DEVIATION_KINDS),
  reason: z.string(),
  verdict: z.enum(['warn', 'fail']),
  /** The owners of both ends, where they are known. */
  fromTeam: ref.optional(),
  toTeam: ref.optional(),
  counts: z.array(z.string()),
  evidence: z.array(z.object({ ref: ref.optional(), note: z.string() })),
  accepted: acceptedSchema.optional(),
});

/** @public */
export type Deviation = z.infer<typeof deviationSchema>;

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
  channels: z.array(channel),
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

/** What can be moved where. @public */
export const MOVE_KINDS = [
  'service-to-team',
  'team-to-unit',
  'service-to-domain',
  'system-to-domain',
] as const;

/** Something, by its reference, in another place. @public */
export const moveSchema = z.strictObject({
  kind: z.enum(MOVE_KINDS, {
    error: `one of ${MOVE_KINDS.join(', ')}`,
  }),
  what: z.string({ error: 'the reference of what moves' }).min(1),
  to: z.string({ error: 'the reference of its new place' }).min(1),
});

/** @public */
export type MoveOnWire = z.infer<typeof moveSchema>;

/** More moves than this are no plan that one can follow. @public */
export const MOST_MOVES = 50;

/** The body of `POST /v1/alignment/what-if`. @public */
export const whatIfRequestSchema = z.strictObject({
  scope: z.string().optional(),
  history: z.boolean().optional(),
  moves: z.array(moveSchema, { error: 'a list of moves' }).max(MOST_MOVES, {
    error: `at most ${MOST_MOVES} moves`,
  }),
});

/** @public */
export type WhatIfRequest = z.infer<typeof whatIfRequestSchema>;

const call = z.object({ from: ref, to: ref });

/** The measures that a move can change. @public */
export const whatIfFiguresSchema = measuresSchema
  .pick({
    mirror: true,
    purity: true,
    congruence: true,
    modularity: true,
    teamLoad: true,
    crossUnit: true,
    crossTeam: true,
    propagationCost: true,
  })
  .extend({
    /** Pairs of teams that have to coordinate, of them in one unit. */
    together: shareSchema,
  });

/** @public */
export type WhatIfFigures = z.infer<typeof whatIfFiguresSchema>;

/** `POST /v1/alignment/what-if`: the scope as it is, and as it would be after the moves. @public */
export const whatIfResponseSchema = snapshotInfoSchema.extend({
  before: whatIfFiguresSchema,
  after: whatIfFiguresSchema,
  /** Disagreements that are gone, and that are new, after all moves. */
  resolved: z.array(call.extend({ move: count })),
  introduced: z.array(call.extend({ move: count })),
  /** What each move does by itself, on what the moves before it left. */
  moves: z.array(
    moveSchema.extend({
      /** Where it is before this move. */
      from: ref.optional(),
      resolves: z.array(call),
      breaks: z.array(call),
      mirror: shareSchema,
      purity: shareSchema,
    }),
  ),
  people: z.array(
    z.object({
      unit: ref,
      title: z.string(),
      before: z.int().optional(),
      after: z.int().optional(),
    }),
  ),
  /** Services a team, of teams for which it changes. */
  teams: z.array(
    z.object({ team: ref, title: z.string(), before: count, after: count }),
  ),
});

/** @public */
export type WhatIfResponse = z.infer<typeof whatIfResponseSchema>;

/** `GET /v1/alignment/suggestions`: single moves that raise the mirror score and cost nothing else. @public */
export const suggestionsResponseSchema = snapshotInfoSchema.extend({
  tried: count,
  raising: count,
  honest: count,
  suggestions: z.array(
    moveSchema.extend({
      from: ref.optional(),
      mirror: shareSchema,
      purity: shareSchema,
      gain: z.number(),
      together: count,
      resolves: z.array(call),
      breaks: z.array(call),
      /** People who change their unit; undefined = not known. */
      people: z.int().optional(),
      /** Services that the team then owns, where it is a service that moves. */
      servicesThen: count.optional(),
    }),
  ),
});

/** @public */
export type SuggestionsResponse = z.infer<typeof suggestionsResponseSchema>;

/** The measures of a scope on one day. @public */
export const alignmentDaySchema = z.object({
  /** YYYY-MM-DD. */
  day: z.string(),
  mirror: z.number().nullable(),
  purity: z.number().nullable(),
  congruence: z.number().nullable(),
  modularity: z.number().nullable(),
  propagationCost: z.number().nullable(),
  coreSize: z.number().nullable(),
  teamLoad: z.number().nullable(),
  crossUnit: z.number().nullable(),
  distributedMonolith: z.number().nullable(),
  /** Deviations of that day. */
  open: count,
  components: count,
});

/** @public */
export type AlignmentDay = z.infer<typeof alignmentDaySchema>;

/** `GET /v1/history`, oldest first; empty for who may not read everything in scope. @public */
export const historyResponseSchema = z.object({
  scope: z.string().optional(),
  days: z.array(alignmentDaySchema),
  /** Why there is nothing, or less than asked for. */
  because: z.string().optional(),
});

/** @public */
export type HistoryResponse = z.infer<typeof historyResponseSchema>;

/** `GET /v1/coordination`: what the commits say of who works together; undefined sources = nothing is mined. @public */
export const coordinationResponseSchema = snapshotInfoSchema.extend({
  /** First month that counts, YYYY-MM; undefined = no repository is configured. */
  since: z.string().optional(),
  repositories: z.array(
    z.object({
      name: z.string(),
      commits: count,
      minedAt: z.string().optional(),
      error: z.string().optional(),
    }),
  ),
  /** Teams on the same files; strength in whole percent. */
  teams: z.array(
    z.object({
      a: ref,
      b: ref,
      shared: count,
      average: count,
      strength: z.int().min(0).max(100),
    }),
  ),
  /** Components that change in the same commits. */
  coChanges: z.array(
    z.object({
      a: ref,
      b: ref,
      commits: count,
      shareOfA: z.number(),
      shareOfB: z.number(),
    }),
  ),
  authorship: z.array(
    z.object({
      component: ref,
      owner: ref.optional(),
      commits: count,
      unknown: count,
      fragmentation: z.number().nullable(),
      main: z.object({ group: ref, share: z.number() }).optional(),
    }),
  ),
});

/** @public */
export type CoordinationResponse = z.infer<typeof coordinationResponseSchema>;
