import type { AcceptanceDays } from '@banyan/backstage-plugin-banyan-common';

const DAY_MS = 24 * 60 * 60 * 1000;
const PROPOSED_DAYS = 90;

/** The day of a moment (milliseconds since 1970) in ISO form, the same everywhere. */
export const dayOf = (moment: number): string =>
  new Date(moment).toISOString().slice(0, 10);

/** The days on which something that is accepted now may end. */
export function acceptanceDays(
  now: number,
  longestDays: number,
): AcceptanceDays {
  const dayIn = (days: number) => dayOf(now + days * DAY_MS);
  return {
    earliest: dayIn(1),
    proposed: dayIn(Math.min(PROPOSED_DAYS, longestDays)),
    latest: dayIn(longestDays),
  };
}
