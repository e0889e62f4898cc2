import { z } from 'zod';
import { acceptedSchema } from './acceptances';
import { snapshotInfoSchema } from './snapshotInfo';

/** A count for a group itself and for the group with everything below it. @public */
export const countSchema = z.object({
  direct: z.int().min(0),
  aggregated: z.int().min(0),
});

/** Tier 0 to 3, then unknown. */
const tiersSchema = z.array(z.int().min(0)).length(5);

/** One group of the organisation tree with what it owns. Live entities only, unless history was asked for. @public */
export const groupSummarySchema = z.object({
  ref: z.string(),
  title: z.string(),
  type: z.string(),
  /** The group above it; undefined = a root, or its parent is not visible. */
  parent: z.string().optional(),
  /** The ancestor just below the organization (itself for a unit); undefined for organizations. */
  unit: z.string().optional(),
  organization: z.string().optional(),
  function: z.string().optional(),
  /** People; undefined = no headcount and no members known, never 0 for unknown. */
  headcount: z.object({
    direct: z.int().optional(),
    aggregated: z.int().optional(),
  }),
  headcountIllustrative: z.boolean(),
  /** Components of type service and gateway. */
  services: countSchema,
  /** Components of any type. */
  components: countSchema,
  /** Resources. */
  stores: countSchema,
  tiers: z.object({ direct: tiersSchema, aggregated: tiersSchema }),
  lifecycles: z.record(z.string(), z.int().min(0)),
  /** Calls of the components that the group and its descendants own. */
  calls: z.object({
    inside: z.int().min(0),
    out: z.int().min(0),
    in: z.int().min(0),
    outOfUnit: z.int().min(0),
    intoUnit: z.int().min(0),
  }),
});

/** @public */
export type GroupSummary = z.infer<typeof groupSummarySchema>;

/** Something about ownership that is worth a look, with the evidence for it. @public */
export const ownershipFindingSchema = z.object({
  /** A check id such as OWN-03 or DATA-01, or a kebab-case word. */
  check: z.string(),
  entityRef: z.string(),
  verdict: z.enum(['warn', 'fail']),
  message: z.string(),
  remediation: z.string(),
  evidence: z.array(z.object({ ref: z.string().optional(), note: z.string() })),
  /** Somebody decided to live with it; undefined = it counts. */
  accepted: acceptedSchema.optional(),
});

/** @public */
export type OwnershipFinding = z.infer<typeof ownershipFindingSchema>;

/** That a check ran, silent or not. @public */
export const ownershipCheckSchema = z.object({
  check: z.string(),
  /** What it asks for, in words. */
  title: z.string(),
  /** How many entities it looked at; what it found and could not tell is among them. */
  looked: z.int().min(0),
  found: z.int().min(0),
  unknown: z.int().min(0),
});

/** @public */
export type OwnershipCheck = z.infer<typeof ownershipCheckSchema>;

/** `GET /v1/ownership`. @public */
export const ownershipResponseSchema = snapshotInfoSchema.extend({
  groups: z.array(groupSummarySchema),
  findings: z.array(ownershipFindingSchema),
  /** How many entities of the scope at least one check looked at. */
  checked: z.int().min(0),
  /** Every check that ran in the scope. */
  checks: z.array(ownershipCheckSchema),
});

/** @public */
export type OwnershipResponse = z.infer<typeof ownershipResponseSchema>;
