import { RETIREMENT_STEPS, STAGES } from '@banyan/core';
import { z } from 'zod';
import {
  date,
  entityRef,
  evidence,
  oneOf,
  percent,
  text,
  wholeNumber,
} from './fields';

const DATA_OWNERSHIP = ['shared', 'replicated', 'owned'] as const;

const stageEvent = z.strictObject({
  at: date(),
  stage: oneOf(STAGES),
  percent: percent().optional(),
  evidence: evidence().optional(),
  note: text('a remark').optional(),
  data: oneOf(DATA_OWNERSHIP).optional(),
  incident: text('the link or the number of an incident').optional(),
});

const number = () => z.number({ error: 'a number' });

const halt = z
  .strictObject({
    metric: text('the name of the metric that stops the migration'),
    baseline: number().optional(),
    multiplier: number().positive({ error: 'a number above 0' }).optional(),
    above: number().optional(),
    below: number().optional(),
    unit: text('the unit of the metric').optional(),
    measure: oneOf(['error-rate', 'latency-p99', 'mismatch-rate']).optional(),
    traffic: z
      .strictObject({
        source: text('the id of a configured traffic source'),
        query: text('the query whose value is the metric'),
      })
      .optional(),
  })
  .refine(
    rule =>
      [rule.multiplier, rule.above, rule.below].some(v => v !== undefined),
    { error: 'a limit: multiplier (times the baseline), above or below' },
  );

const traffic = z.strictObject({
  source: text('the id of a configured traffic source'),
  legacy: text(
    'the name at the gateway, or the query, of the legacy side',
  ).optional(),
  new: text(
    'the name at the gateway, or the query, of the new side',
  ).optional(),
});

const done = () =>
  z.union([date(), z.literal('not-applicable')], {
    error: 'a quoted date, or not-applicable',
  });

const retirement = z.strictObject({
  route: done().optional(),
  code: done().optional(),
  tables: done().optional(),
} satisfies Record<(typeof RETIREMENT_STEPS)[number], unknown>);

const name = () => text('a short name, unique in this migration');

const capability = z.strictObject({
  name: name(),
  /** Names that it had before: what was recorded under them is of it. */
  formerly: z.array(name(), { error: 'a list of names' }).optional(),
  title: text('a title').optional(),
  tier: wholeNumber('tiers', 0, 3).optional(),
  weight: wholeNumber('points', 0).optional(),
  to: entityRef('the entity that takes the capability over').optional(),
  routes: z.array(text('a route'), { error: 'a list of routes' }).optional(),
  data: oneOf(DATA_OWNERSHIP).optional(),
  dependsOn: z
    .array(text('the name of a capability'), { error: 'a list of names' })
    .optional(),
  blockedBy: text('what holds it').optional(),
  rollbackDays: wholeNumber('days', 0).optional(),
  retirement: retirement.optional(),
  traffic: traffic.optional(),
  history: z.array(stageEvent, { error: 'a list of stage events' }).optional(),
});

/** `spec` of kind Migration: how a legacy system is replaced, capability by capability. @public */
export const migrationSpecSchema = z.strictObject({
  owner: entityRef('the group that answers for the migration'),
  legacy: entityRef('the component that is being replaced').optional(),
  facade: entityRef('the gateway that routes between old and new').optional(),
  started: date(),
  target: date().optional(),
  halt: halt.optional(),
  observabilityReadyOn: date().optional(),
  capabilities: z
    .array(capability, { error: 'a list of capabilities' })
    .min(1, { error: 'at least one capability' }),
  stays: z
    .array(
      z.strictObject({
        name: text('what stays'),
        why: text('why it stays'),
      }),
      { error: 'a list of what stays' },
    )
    .optional(),
});

/** @public */
export type MigrationSpec = z.infer<typeof migrationSpecSchema>;
