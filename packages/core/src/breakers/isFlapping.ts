import { mostChanges } from './mostChanges';
import type { BreakerTransition } from './reading';

const HOUR_MS = 3_600_000;
const MOST_CHANGES = 10;

/** How often a breaker changed within the hour before `now`. @public */
export const changesLastHour = (
  transitions: readonly BreakerTransition[],
  now: number,
): number => mostChanges(transitions, now - HOUR_MS, now);

/** Did the breaker change more than ten times within the last hour? @public */
export const isFlapping = (
  transitions: readonly BreakerTransition[],
  now: number,
): boolean => changesLastHour(transitions, now) > MOST_CHANGES;
