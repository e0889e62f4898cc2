import {
  createZodV4FilterPredicateSchema,
  type FilterPredicate,
} from '@backstage/filter-predicates';
import { z } from 'zod';
import { entityRef, text, wholeNumber } from './fields';

const predicate = createZodV4FilterPredicateSchema();

const filter = () =>
  z.custom<FilterPredicate>(
    value => typeof value === 'object' && predicate.safeParse(value).success,
    { error: 'a filter predicate such as { kind: Component }' },
  );

const check = z
  .strictObject({
    id: text('a check id such as OWN-01').optional(),
    rule: z
      .record(z.string(), z.unknown(), {
        error: 'a rule: all, any, not or fact',
      })
      .optional(),
    level: text('one of the levels of this scorecard'),
    weight: wholeNumber('points', 0).optional(),
    filter: filter().optional(),
    message: text('what the check says').optional(),
    remediation: text('how to mend it').optional(),
  })
  .refine(c => c.id !== undefined || c.rule !== undefined, {
    error: 'an id (a check that ships with Banyan) or a rule',
  });

/** `spec` of kind Scorecard: which checks apply to which entities, and the level that each counts for. @public */
export const scorecardSpecSchema = z
  .strictObject({
    owner: entityRef('the group that answers for the scorecard'),
    filter: filter().optional(),
    levels: z
      .array(text('a level name'), { error: 'a list of level names' })
      .min(1, { error: 'at least one level, lowest first' }),
    checks: z
      .array(check, { error: 'a list of checks' })
      .min(1, { error: 'at least one check' }),
  })
  .superRefine((spec, context) => {
    spec.checks.forEach(({ level }, i) => {
      if (spec.levels.includes(level)) return;
      context.addIssue({
        code: 'custom',
        path: ['checks', i, 'level'],
        message: `one of ${spec.levels.join(', ')}`,
      });
    });
  });

/** @public */
export type ScorecardSpec = z.infer<typeof scorecardSpecSchema>;
