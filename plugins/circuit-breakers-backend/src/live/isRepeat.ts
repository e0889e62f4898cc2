import type { BreakerTransition } from '@banyan/core';

type Change = Pick<BreakerTransition, 'at' | 'to'>;

/** Two replicas see the same change within this time; later it is another one. */
const SAME_MS = 60_000;

/**
 * Whether a change of an instance is one that is recorded already: it is not newer than the last
 * one, or leads to where that has just led. Of two who watch the same instance, one is heard.
 */
export const isRepeat = (change: Change, last: Change): boolean =>
  change.at <= last.at ||
  (change.to === last.to && change.at - last.at < SAME_MS);
