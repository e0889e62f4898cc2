import type { ExemptionRequest } from '@banyan/backstage-plugin-banyan-common';
import { DateTime } from 'luxon';

const PROPOSED_DAYS = 90;

/** What is typed into the form. */
export type ExemptionDraft = { check: string; reason: string; endsOn: string };

/** What is wrong with it, by field. */
export type ExemptionProblems = Partial<Record<keyof ExemptionDraft, string>>;

const dayAfter = (now: number, days: number) =>
  DateTime.fromMillis(now, { zone: 'utc' }).plus({ days }).toISODate() ?? '';

/** The first day that an exemption can end on. */
export const earliestEnd = (now: number): string => dayAfter(now, 0);

/** What the form begins with. */
export const draftOf = (check: string, now: number): ExemptionDraft => ({
  check,
  reason: '',
  endsOn: dayAfter(now, PROPOSED_DAYS),
});

/** What has to be put right before it is sent. */
export function exemptionProblems(
  { check, reason, endsOn }: ExemptionDraft,
  now: number,
): ExemptionProblems {
  const isDay = DateTime.fromISO(endsOn, { zone: 'utc' }).isValid;
  return {
    ...(check === '' && { check: 'Choose a check' }),
    ...(reason.trim() === '' && { reason: 'Say why' }),
    ...(!isDay && { endsOn: 'Say until which day' }),
    ...(isDay &&
      endsOn < earliestEnd(now) && { endsOn: 'The end is in the past' }),
  };
}

/** As the backend takes it. */
export const requestOf = (
  entityRef: string,
  { check, reason, endsOn }: ExemptionDraft,
): ExemptionRequest => ({ entityRef, check, reason: reason.trim(), endsOn });
