import type { Exemption } from '@banyan/backstage-plugin-banyan-common';
import {
  entityTitle,
  plural,
  type Status,
} from '@banyan/backstage-plugin-banyan-react';
import { DateTime } from 'luxon';

const SOON_DAYS = 30;

/** The states in words, with their marks. */
export const EXEMPTION_STATES: Readonly<
  Record<Exemption['state'], { status: Status; word: string }>
> = {
  requested: { status: 'unknown', word: 'asked for' },
  approved: { status: 'exempt', word: 'holds' },
  denied: { status: 'n/a', word: 'denied' },
  revoked: { status: 'n/a', word: 'revoked' },
  expired: { status: 'n/a', word: 'ended' },
  withdrawn: { status: 'n/a', word: 'withdrawn' },
};

/** Which part of the page an exemption belongs to. */
export type ExemptionPart = 'asked' | 'holding' | 'past';

/** Who it was; those who may not be known are somebody. */
export const personTitle = (ref: string | null): string =>
  ref === null ? 'somebody' : entityTitle(ref);

/** Asked for, holding, or past. */
export const partOf = ({ state }: Pick<Exemption, 'state'>): ExemptionPart => {
  if (state === 'requested') return 'asked';
  return state === 'approved' ? 'holding' : 'past';
};

/** Whole days from now to the last day (`YYYY-MM-DD`, UTC) that it holds. */
export function daysUntil(day: string, now: number): number {
  const today = DateTime.fromMillis(now, { zone: 'utc' }).startOf('day');
  const end = DateTime.fromISO(day, { zone: 'utc' });
  return Math.round(end.diff(today, 'days').days);
}

/** Whether it counts again within a month. */
export const endsSoon = (
  { state, endsOn }: Pick<Exemption, 'state' | 'endsOn'>,
  now: number,
): boolean => state === 'approved' && daysUntil(endsOn, now) <= SOON_DAYS;

/** How the exemptions stand, in one sentence. */
export function exemptionsSentence(
  items: readonly Exemption[],
  now: number,
): string {
  const asked = items.filter(each => partOf(each) === 'asked').length;
  const holding = items.filter(each => partOf(each) === 'holding').length;
  const soon = items.filter(each => endsSoon(each, now)).length;
  const holds =
    holding === 0
      ? 'No check is exempt'
      : `${plural(holding, 'exemption holds', 'exemptions hold')}${soon > 0 ? `, ${soon} for a month at most` : ''}`;
  const waits =
    asked === 0
      ? ''
      : `; ${plural(asked, 'waits', 'wait')} for somebody to decide`;
  return `${holds}${waits}`;
}

/** Why somebody who looks at it may do nothing with it; undefined = they may. */
export function whyNot({ state, may }: Exemption): string | undefined {
  if (state === 'requested' && !may.includes('approve')) {
    return may.includes('withdraw')
      ? 'You asked for it: somebody else decides.'
      : 'A member of the group that owns the entity, or of one above it, or a portal admin decides.';
  }
  if (state === 'approved' && may.length === 0) {
    return 'Only a member of the group that owns the entity, or of one above it, or a portal admin may revoke it.';
  }
  return undefined;
}
