import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { z } from 'zod';

const LONGEST_REASON = 2000;
const CHECK = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

const entityRef = z
  .string({ error: 'expected an entity reference, such as group:acme/web' })
  .max(500, { error: 'expected an entity reference of 500 characters at most' })
  .transform((ref, { addIssue }) => {
    try {
      return stringifyEntityRef(parseEntityRef(ref));
    } catch {
      addIssue('expected an entity reference, such as group:acme/web');
      return z.NEVER;
    }
  });

const isDay = (text: string) => {
  const moment = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(moment.getTime()) &&
    moment.toISOString().startsWith(text)
  );
};

/** The days on which an acceptance may end, in ISO form. @public */
export const acceptanceDaysSchema = z.object({
  earliest: z.string(),
  proposed: z.string(),
  latest: z.string(),
});

/** @public */
export type AcceptanceDays = z.infer<typeof acceptanceDaysSchema>;

/**
 * `POST /v1/acceptances`: what is accepted, why, and until when. Unknown fields are refused,
 * so that a misspelt `expiresOn` does not make an acceptance without an end.
 *
 * @public
 */
export const newAcceptanceSchema = ({
  earliest,
  latest,
}: Pick<AcceptanceDays, 'earliest' | 'latest'>) =>
  z.strictObject({
    /** A check id such as OWN-03, or the kind of a disagreement. */
    check: z
      .string({ error: 'expected the check of a finding, such as OWN-03' })
      .regex(CHECK, {
        error: 'expected the check of a finding, such as OWN-03',
      }),
    subject: entityRef,
    other: entityRef.optional(),
    reason: z
      .string({ error: 'say why this is accepted' })
      .trim()
      .min(1, { error: 'say why this is accepted' })
      .max(LONGEST_REASON, {
        error: `expected ${LONGEST_REASON} characters at most`,
      }),
    expiresOn: z
      .string({ error: 'expected a day, such as 2026-11-22' })
      .refine(isDay, {
        error: 'expected a day, such as 2026-11-22',
        abort: true,
      })
      .refine(day => day >= earliest, {
        error: `expected a day to come, ${earliest} or later`,
      })
      .refine(day => day <= latest, { error: `expected ${latest} or earlier` })
      .optional(),
  });

/** What is accepted, why, and until when. @public */
export type NewAcceptance = z.infer<ReturnType<typeof newAcceptanceSchema>>;

/** A decision to live with a finding or a disagreement. @public */
export const acceptanceSchema = z.object({
  id: z.string(),
  check: z.string(),
  /** The entity that it is about; of an edge, where it starts. */
  subject: z.string(),
  /** Where the edge ends. */
  other: z.string().optional(),
  reason: z.string(),
  /** The last day on which it counts; undefined = until it is withdrawn. */
  expiresOn: z.string().optional(),
  /** Who decided; undefined = somebody whom the caller may not see. */
  acceptedBy: z.string().optional(),
  acceptedAt: z.string(),
});

/** `GET /v1/acceptances`: what was accepted and not withdrawn, expired ones included. @public */
export const acceptancesResponseSchema = z.object({
  scope: z.string().optional(),
  days: acceptanceDaysSchema,
  acceptances: z.array(
    acceptanceSchema.extend({
      /** True when its last day is over: the finding counts again. */
      expired: z.boolean(),
      mayWithdraw: z.boolean(),
    }),
  ),
  /** About what the caller may accept findings: everything in scope, or these entities of it. */
  mayAccept: z.union([z.literal('everything'), z.array(z.string())]),
});

/** @public */
export type AcceptancesResponse = z.infer<typeof acceptancesResponseSchema>;

/** What a finding says of its acceptance. @public */
export const acceptedSchema = z.object({
  id: z.string(),
  reason: z.string(),
  by: z.string().optional(),
  at: z.string(),
  expiresOn: z.string().optional(),
});

/** @public */
export type Accepted = z.infer<typeof acceptedSchema>;
