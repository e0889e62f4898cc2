import { z } from 'zod';
import { acceptedSchema } from './acceptances';

const ref = z.string();

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
