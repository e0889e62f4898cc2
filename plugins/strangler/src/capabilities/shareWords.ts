import type {
  CapabilityItem,
  ObservedShare,
} from '@banyan/backstage-plugin-banyan-common';
import { ENOUGH_REQUESTS } from '@banyan/core';
import { percentText, plural } from '../page';

/** Further apart than this is told; what is nearer is how gateways are. */
const TOLERATED_POINTS = 3;
/** An interval that is less even than this is told by both its ends. */
const EVEN_POINTS = 0.35;

const MINUTE_MS = 60_000;

/** "4,112". */
export const countText = (count: number): string =>
  Math.round(count).toLocaleString('en-US');

/** "5 minutes", "40 seconds". */
const spanText = (ms: number): string =>
  ms < MINUTE_MS
    ? plural(Math.round(ms / 1_000), 'second')
    : plural(Math.round(ms / MINUTE_MS), 'minute');

/** How sure a share is: "± 1.4", or both ends where it is not even. */
export function intervalText({ percent, low, high }: ObservedShare): string {
  const [below, above] = [percent - low, high - percent];
  return Math.abs(below - above) > EVEN_POINTS
    ? `(${low.toFixed(1)} to ${high.toFixed(1)})`
    : `± ${Math.max(below, above).toFixed(1)}`;
}

/** Whether so few requests were seen that the share says little. */
export const isFew = ({ requests }: Pick<ObservedShare, 'requests'>): boolean =>
  requests < ENOUGH_REQUESTS;

/** "30.2 % ± 1.4, 4,112 requests in 5 minutes". */
export function shareText(share: ObservedShare): string {
  const { percent, requests, from, to } = share;
  const few = isFew(share) ? ': few requests' : '';
  return `${percentText(percent)} ${intervalText(share)}, ${countText(requests)} ${requests === 1 ? 'request' : 'requests'} in ${spanText(to - from)}${few}`;
}

/** How what was seen stands to what is meant to be. */
export type Gap = {
  verdict: 'unknown' | 'agrees' | 'apart';
  words: string;
};

/** Observed against intended, in words. */
export function gapOf({
  stage,
  intended,
  observed,
  observedShare,
}: Pick<
  CapabilityItem,
  'stage' | 'intended' | 'observed' | 'observedShare'
>): Gap {
  if (stage === null && observed === null)
    return { verdict: 'unknown', words: 'not in the plan yet' };
  if (observed === null)
    return {
      verdict: 'unknown',
      words: 'no gateway was seen routing it: unknown, not 0 %',
    };
  if (intended === null)
    return {
      verdict: 'unknown',
      words: `observed ${percentText(observed)}; what is intended is unknown`,
    };
  const gap = observed - intended;
  const points = `${Math.abs(gap).toFixed(1)} points ${gap < 0 ? 'below' : 'above'} what is intended`;
  if (Math.abs(gap) <= TOLERATED_POINTS)
    return { verdict: 'agrees', words: 'as intended, within three points' };
  const isChance =
    observedShare !== null &&
    observedShare.low <= intended &&
    intended <= observedShare.high;
  return {
    verdict: 'apart',
    words: isChance
      ? `${points}; within the interval, so it may be chance`
      : points,
  };
}
