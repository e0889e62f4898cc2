import { growth, hasRestarted } from './hasRestarted';
import {
  breakerId,
  type BreakerReading,
  type BreakerState,
  type BreakerTransition,
} from './reading';
import { type Arrivals, statesBetween } from './statesBetween';

/** Clocks of producers are read with this much doubt. */
const TOLERANCE_MS = 250;

const isTripped = (state: BreakerState) =>
  state === 'open' || state === 'half-open';

/** Has the state begun after the reading before, though that one had the same? */
function hasBegunAgain(previous: BreakerReading, next: BreakerReading) {
  const { since } = next;
  return (
    previous.state === next.state &&
    since !== undefined &&
    since > previous.observedAt &&
    since <= next.observedAt &&
    since - (previous.since ?? -Infinity) > TOLERANCE_MS
  );
}

/** The shortest way of a breaker that runs by itself back into the state it was in. */
const ROUNDS: Partial<Record<BreakerState, BreakerState[]>> = {
  closed: ['open', 'half-open', 'closed'],
  open: ['half-open', 'open'],
  'half-open': ['open', 'half-open'],
};

function withoutCounters(
  previous: BreakerReading,
  next: BreakerReading,
): BreakerState[] {
  const { state: from } = previous;
  const { state: to } = next;
  if (hasBegunAgain(previous, next)) return ROUNDS[to] ?? [];
  if (from === to) return [];
  // Nothing is half-open that was not open before.
  return from === 'closed' && to === 'half-open' ? ['open', to] : [to];
}

function afterRestart({ state: from }: BreakerReading, next: BreakerReading) {
  const { state: to, totals } = next;
  const arrivals: Arrivals =
    totals?.opened === undefined ? { opened: to === 'open' ? 1 : 0 } : totals;
  return isTripped(from)
    ? ['closed' as const, ...statesBetween('closed', to, arrivals)]
    : statesBetween(from, to, arrivals);
}

function statesOf(previous: BreakerReading, next: BreakerReading) {
  if (hasRestarted(previous, next)) return afterRestart(previous, next);
  const opened = growth('opened', previous, next);
  if (opened === undefined) return withoutCounters(previous, next);
  return statesBetween(previous.state, next.state, {
    opened,
    halfOpened: growth('halfOpened', previous, next),
    closed: growth('closed', previous, next),
  });
}

/**
 * The changes of state of one instance between two readings, `previous` being the last whose
 * state was known (see {@link lastKnown}). One change is `observed`. Several, told by the
 * counters of arrivals or by the beginning of the state, are `derived` and stand at even
 * distances between the readings; the last one stands where the producer says that the state
 * began. A breaker whose instance starts again is closed. Unknown is no state of a breaker, so
 * nothing changes to or from it.
 *
 * @public
 */
export function transitionsBetween(
  previous: BreakerReading | undefined,
  next: BreakerReading,
): BreakerTransition[] {
  if (previous === undefined || next.observedAt <= previous.observedAt)
    return [];
  if (previous.state === 'unknown' || next.state === 'unknown') return [];
  const states = statesOf(previous, next);
  const { observedAt: start } = previous;
  const { since } = next;
  const isWithin =
    since !== undefined && since > start && since <= next.observedAt;
  const end = isWithin ? since : next.observedAt;
  return states.map((to, index) => ({
    breakerId: breakerId(next.entityRef, next.name),
    instance: next.instance,
    from: index === 0 ? previous.state : states[index - 1],
    to,
    at: Math.round(start + ((end - start) * (index + 1)) / states.length),
    evidence: states.length === 1 ? 'observed' : 'derived',
  }));
}
