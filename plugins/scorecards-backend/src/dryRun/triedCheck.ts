import { InputError } from '@backstage/errors';
import type { FilterPredicate } from '@backstage/filter-predicates';
import {
  type DryRunRequest,
  scorecardCheckSchema,
} from '@banyan/backstage-plugin-banyan-common';
import { type Check, ruleCheck } from '@banyan/core';
import { stringify } from 'yaml';
import type { z } from 'zod';
import type { Sight } from '../answers/Caller';
import { seenCheck } from '../rights/seenCheck';

/** A check that somebody tries. */
export type TriedCheck = {
  check: Check;
  filter: FilterPredicate | undefined;
  /** True when it is judged by what is written in whole entities. */
  readsEntities: boolean;
  /** The entry for a scorecard's file. */
  yaml: string;
};

const LEVEL = 'bronze';

const wrong = (problems: readonly string[]) =>
  new InputError(problems.join('; '));

/** The schema says what it expects, in words; what it says by default begins with a capital. */
const problemOf = ({ path, message }: z.core.$ZodIssue) =>
  [
    ['check', ...path].join('.'),
    /^[A-Z]/.test(message) ? message : `expected ${message}`,
  ].join(': ');

function known(sight: Sight, id: string): Check {
  const check = seenCheck(sight, id);
  if (check) return check;
  throw wrong([
    `check.id: there is no check ${id}. Name one that ships with Banyan, such as OWN-01, or write a rule.`,
  ]);
}

/** What an entry of `spec.checks` means; fails with a sentence when it means nothing. */
export function triedCheck(
  sight: Sight,
  written: DryRunRequest['check'],
): TriedCheck {
  const parsed = scorecardCheckSchema.safeParse({ level: LEVEL, ...written });
  if (!parsed.success) throw wrong(parsed.error.issues.map(problemOf));
  const { id = '', title = id, rule, filter, message } = parsed.data;
  const looksAt = () => true;
  return {
    check:
      rule === undefined
        ? known(sight, id)
        : ruleCheck({ key: id, id, title, message, rule, looksAt }),
    filter,
    readsEntities: rule !== undefined || filter !== undefined,
    yaml: stringify([{ level: LEVEL, ...written }]),
  };
}
