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

/** The stages that a capability passes through, in order, and two that stand outside it. @public */
export const MIGRATION_STAGES = [
  'legacy',
  'shadow',
  'canary',
  'migrated',
  'retired',
  'blocked',
  'stays',
] as const;

const stageEvent = z.strictObject({
  at: date(),
  stage: oneOf(MIGRATION_STAGES),
  percent: percent().optional(),
  evidence: evidence().optional(),
  note: text('a remark').optional(),
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
  })
  .refine(
    rule =>
      [rule.multiplier, rule.above, rule.below].some(v => v !== undefined),
    { error: 'a limit: multiplier (times the baseline), above or below' },
  );

const traffic = z.strictObject({
  source: text('the name of a configured traffic source'),
  legacy: text('the query or route of the legacy side').optional(),
  new: text('the query or route of the new side').optional(),
});

const capability = z.strictObject({
  name: text('a short name, unique in this migration'),
  title: text('a title').optional(),
  tier: wholeNumber('tiers', 0, 3).optional(),
  weight: wholeNumber('points', 0).optional(),
  to: entityRef('the entity that takes the capability over').optional(),
  routes: z.array(text('a route'), { error: 'a list of routes' }).optional(),
  data: oneOf(['shared', 'replicated', 'owned']).optional(),
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
