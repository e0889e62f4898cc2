import { mostChanges } from './mostChanges';
import type { BreakerState, BreakerTransition } from './reading';

const HOUR_MS = 3_600_000;
const MOST_CHANGES = 10;

const IN_TROUBLE: ReadonlySet<BreakerState> = new Set(['open', 'half-open']);

/** A probe, and its failing, leave an outage what it was. */
const isProbing = ({ from, to }: BreakerTransition) =>
  IN_TROUBLE.has(from) && IN_TROUBLE.has(to);

/** How often a breaker changed within the hour before `now`; probes do not count. @public */
export const changesLastHour = (
  transitions: readonly BreakerTransition[],
  now: number,
): number =>
  mostChanges(
    transitions.filter(each => !isProbing(each)),
    now - HOUR_MS,
    now,
  );

/** Did the breaker change more than ten times within the last hour? @public */
export const isFlapping = (
  transitions: readonly BreakerTransition[],
  now: number,
): boolean => changesLastHour(transitions, now) > MOST_CHANGES;
