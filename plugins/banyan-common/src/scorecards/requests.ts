import { z } from 'zod';

const LONGEST_TEXT = 2_000;

const sentence = (what: string) =>
  z
    .string({ error: what })
    .trim()
    .min(1, { error: what })
    .max(LONGEST_TEXT, {
      error: `expected ${LONGEST_TEXT} characters at most`,
    });

const day = z.iso.date({ error: 'expected a day such as 2026-12-31' });

const keys = z.array(z.string().trim().min(1)).max(200);

/** `POST /v1/runs`: what to judge; nothing named = everything. @public */
export const startRunRequestSchema = z.strictObject({
  /** A group, domain, system or a single entity. */
  scope: z.string().trim().min(1).optional(),
  scorecards: keys.optional(),
  checks: keys.optional(),
});

/** `POST /v1/dry-run`: tries a check on real entities. @public */
export const dryRunRequestSchema = z.strictObject({
  /** One entry of `spec.checks` of a Scorecard. */
  check: z.record(z.string(), z.unknown(), {
    error: 'expected an entry of spec.checks, such as { id: OWN-01 }',
  }),
  scope: z.string().trim().min(1).optional(),
  limit: z.number().int().min(1).max(500).optional(),
});

/** `POST /v1/exemptions`. @public */
export const exemptionRequestSchema = z.strictObject({
  entityRef: sentence('say of which entity'),
  check: sentence('say of which check'),
  reason: sentence('say why'),
  endsOn: day,
});

/** `POST /v1/exemptions/:id/approve`, `deny`, `revoke` and `withdraw`. @public */
export const exemptionDecisionSchema = z.strictObject({
  reason: sentence('say why').optional(),
});

/** `POST /v1/campaigns`, and `PUT /v1/campaigns/:id`. @public */
export const campaignRequestSchema = z.strictObject({
  title: sentence('give it a title'),
  brief: sentence('say what it is for'),
  owner: sentence('name the group that leads it'),
  scope: z.string().trim().min(1).optional(),
  checks: keys.min(1, { error: 'name one check at least' }),
  startsOn: day,
  targetOn: day,
});

/** `POST /v1/facts`: what a pipeline or a tool knows, at most 5,000 items a time. @public */
export const pushFactsRequestSchema = z.strictObject({
  /** Who tells it, such as `ci`. */
  collector: z.string().regex(/^[a-z][a-z0-9-]{0,62}$/, {
    error: 'expected a name in lower case such as ci',
  }),
  items: z
    .array(
      z.strictObject({
        entityRef: sentence('say of which entity'),
        /** Set of facts by its name: deploys, traces, coverage, ... */
        facts: z.record(z.string(), z.unknown()),
        /** Default: now. */
        observedAt: z.iso.datetime({ offset: true }).optional(),
      }),
    )
    .min(1)
    .max(5_000),
});

export type StartRunRequest = z.infer<typeof startRunRequestSchema>;
export type DryRunRequest = z.infer<typeof dryRunRequestSchema>;
export type ExemptionRequest = z.infer<typeof exemptionRequestSchema>;
export type CampaignRequest = z.infer<typeof campaignRequestSchema>;
export type PushFactsRequest = z.infer<typeof pushFactsRequestSchema>;
