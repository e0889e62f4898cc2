import {
  type MigrationResponse,
  recordEventRequestSchema,
} from '@banyan/backstage-plugin-banyan-common';
import { statedPeriod } from '@banyan/core';
import { dayText } from '../page';
import { type RecordDraft, requestOf } from './recordDraft';

/** What is wrong with what was typed, by field. */
export type RecordProblems = Partial<Record<keyof RecordDraft, string>>;

const FIELDS: readonly (keyof RecordDraft)[] = [
  'stage',
  'percent',
  'data',
  'at',
  'reason',
  'incident',
];

/** A date that is well formed, but is not one, or cannot be. */
function dateProblem(
  at: string,
  { now, startedAt }: Pick<MigrationResponse, 'now' | 'startedAt'>,
): string | undefined {
  if (at.trim() === '') return undefined;
  try {
    const { from, to } = statedPeriod(at.trim());
    if (from > now)
      return `${at} lies in the future; record what happened, when it has`;
    return to < startedAt
      ? `${at} lies before the migration began, ${dayText(startedAt)}; correct one of the two`
      : undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What has to be put right before it can be sent; empty = nothing. */
export function recordProblems(
  draft: RecordDraft,
  migration: MigrationResponse,
): RecordProblems {
  const problems: RecordProblems = {};
  if (!migration.capabilities.some(({ name }) => name === draft.capability))
    problems.capability = 'choose a capability';
  const parsed = recordEventRequestSchema.safeParse(requestOf(draft));
  for (const { path, message } of parsed.error?.issues ?? []) {
    const field = FIELDS.find(each => each === path[0]);
    if (field) problems[field] ??= message;
  }
  problems.at ??= dateProblem(draft.at, migration);
  return Object.fromEntries(
    Object.entries(problems).filter(([, message]) => message !== undefined),
  );
}
