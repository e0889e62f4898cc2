import { z } from 'zod';

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

/** @public */
export const channelSchema = z.enum(CHANNELS_ON_WIRE);

/** The measures of a scope, each with what it is made of. @public */
export const measuresSchema = z.object({
  /** Share of calls for which "same unit" equals "same domain". */
  mirror: shareSchema.extend({ inside: count, across: count }),
  /** Share of components whose owner is in the unit of their domain's owner. */
  purity: shareSchema,
  /** Share of the pairs of teams that have to coordinate that can; `split` by the first of their channels. */
  congruence: shareSchema.extend({ split: z.record(channelSchema, count) }),
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
