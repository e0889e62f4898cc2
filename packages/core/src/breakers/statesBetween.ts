import type { BreakerState } from './reading';

/** How often a breaker entered each state; what was not counted is absent. */
export type Arrivals = {
  opened?: number;
  halfOpened?: number;
  closed?: number;
};

/** More in one gap are no changes of a breaker but a counter of something else. */
const MOST_ARRIVALS = 10_000;

type Counts = Required<Arrivals>;

/** Kinds that nobody counted, as few as the others ask for. */
function completed(
  from: BreakerState,
  to: BreakerState,
  { opened = 0, halfOpened, closed }: Arrivals,
): Counts {
  const leftOpen = opened + (from === 'open' ? 1 : 0) - (to === 'open' ? 1 : 0);
  const hasClosed = to === 'closed' && (from !== 'closed' || opened > 0);
  return {
    opened,
    halfOpened: halfOpened ?? Math.max(0, leftOpen),
    closed: closed ?? (hasClosed ? 1 : 0),
  };
}

/**
 * The state after `at` as breakers run by themselves: closed, open, half-open, then closed or
 * open again. What does not fit was done by hand.
 */
function following(
  at: BreakerState,
  to: BreakerState,
  left: Counts,
): BreakerState | undefined {
  const { opened, halfOpened, closed } = left;
  const isLeft = (state: BreakerState) =>
    (state === 'open' && opened > 0) ||
    (state === 'half-open' && halfOpened > 0) ||
    (state === 'closed' && closed > 0);
  const choices: Partial<Record<BreakerState, BreakerState[]>> = {
    closed: ['open', 'half-open'],
    open: ['half-open', 'closed'],
    // Closing now must leave an opening for every closing that comes after it.
    'half-open':
      opened > (to === 'closed' ? closed - 1 : closed)
        ? ['open', 'closed']
        : ['closed', 'open'],
  };
  return (choices[at] ?? ['closed', 'open', 'half-open']).find(isLeft);
}

/**
 * The states that a breaker went through from `from` to `to` (not `from` itself), by how often
 * it entered each. How many changes of which kind is certain for a breaker that runs by itself;
 * the order of several is one that may have been.
 */
export function statesBetween(
  from: BreakerState,
  to: BreakerState,
  arrivals: Arrivals,
): BreakerState[] {
  const left = completed(from, to, arrivals);
  const states: BreakerState[] = [];
  let at = from;
  const total = left.opened + left.halfOpened + left.closed;
  while (total <= MOST_ARRIVALS) {
    const next = following(at, to, left);
    if (next === undefined) break;
    if (next === 'open') left.opened--;
    else if (next === 'half-open') left.halfOpened--;
    else left.closed--;
    states.push(next);
    at = next;
  }
  if (at !== to) states.push(to);
  return states;
}
