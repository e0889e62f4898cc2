import {
  createZodV4FilterPredicateSchema,
  type FilterPredicate,
} from '@backstage/filter-predicates';
import { ruleProblems } from '@banyan/core';
import { z } from 'zod';
import { date, entityRef, text, wholeNumber } from './fields';

/** A standing holds its levels as bits. */
const MOST_LEVELS = 16;

const predicate = createZodV4FilterPredicateSchema();

const filter = () =>
  z.custom<FilterPredicate>(
    value => typeof value === 'object' && predicate.safeParse(value).success,
    { error: 'a filter predicate such as { kind: Component }' },
  );

/** A rule written out: what is wrong in it is told with its place. */
const rule = () =>
  z
    .record(z.string(), z.unknown(), { error: 'a rule: all, any, not or fact' })
    .superRefine((value, context) => {
      for (const { keys, expected } of ruleProblems(value)) {
        context.addIssue({
          code: 'custom',
          path: [...keys],
          message: expected,
        });
      }
    });

/** One entry of `spec.checks`: a check of Banyan by its id, or a rule with an id of its own. @public */
export const scorecardCheckSchema = z
  .strictObject({
    id: text('a check id such as OWN-01').optional(),
    rule: rule().optional(),
    level: text('one of the levels of this scorecard'),
    weight: wholeNumber('points', 0).optional(),
    filter: filter().optional(),
    message: text('what the check says').optional(),
    remediation: text('how to mend it').optional(),
    title: text('what the check asks for, in a few words').optional(),
    why: text('why it matters').optional(),
    link: text('where more is written').optional(),
    from: date().optional(),
  })
  .refine(c => c.id !== undefined || c.rule !== undefined, {
    error: 'an id (a check that ships with Banyan) or a rule',
  })
  .refine(c => c.rule === undefined || c.id !== undefined, {
    error: 'an id of its own beside the rule, such as ACME-01',
  });

/** `spec` of kind Scorecard: which checks apply to which entities, and the level that each counts for. @public */
export const scorecardSpecSchema = z
  .strictObject({
    owner: entityRef('the group that answers for the scorecard'),
    draft: z.boolean({ error: 'true while it is being tried' }).optional(),
    filter: filter().optional(),
    levels: z
      .array(text('a level name'), { error: 'a list of level names' })
      .min(1, { error: 'at least one level, lowest first' })
      .max(MOST_LEVELS, { error: `at most ${MOST_LEVELS} levels` })
      .refine(names => new Set(names).size === names.length, {
        error: 'levels of different names',
      }),
    checks: z
      .array(scorecardCheckSchema, { error: 'a list of checks' })
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
export type ScorecardCheck = z.infer<typeof scorecardCheckSchema>;

/** @public */
export type ScorecardSpec = z.infer<typeof scorecardSpecSchema>;
