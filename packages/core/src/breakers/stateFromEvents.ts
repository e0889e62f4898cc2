import type { BreakerState } from './reading';

/** How often a breaker entered each state since its process started. @public */
export type BreakerEvents = {
  opened?: number;
  /** Absent = never, or not counted: opossum-prometheus shows no difference. */
  halfOpened?: number;
  closed?: number;
  /** Calls that succeeded, and calls that the open breaker stopped. */
  successes?: number;
  notPermitted?: number;
};

type Arrivals = { open: number; halfOpen: number | undefined; closed: number };

const arrivalsIn = (
  previous: BreakerEvents,
  next: BreakerEvents,
): Arrivals => ({
  open: (next.opened ?? 0) - (previous.opened ?? 0),
  halfOpen:
    next.halfOpened === undefined
      ? undefined
      : next.halfOpened - (previous.halfOpened ?? 0),
  closed: (next.closed ?? 0) - (previous.closed ?? 0),
});

/** After several changes of one kind the last one was of this kind too, whoever made them. */
function onlyState(arrivals: Arrivals): BreakerState | undefined {
  const states: BreakerState[] = [];
  if (arrivals.open > 0) states.push('open');
  if (arrivals.halfOpen) states.push('half-open');
  if (arrivals.closed > 0) states.push('closed');
  return states.length === 1 ? states[0] : undefined;
}

/** Every opening but that of an open breaker is followed by one half-opening; each of these by a closing or an opening. */
function byHalfOpenings(
  from: BreakerState,
  { open, halfOpen, closed }: Arrivals & { halfOpen: number },
): BreakerState {
  const isOpen = open - halfOpen + (from === 'open' ? 1 : 0);
  const trials = halfOpen + (from === 'half-open' ? 1 : 0);
  if (closed > trials || isOpen < 0 || isOpen > 1) return 'unknown';
  if (isOpen === 1) return 'open';
  if (closed === trials) return 'closed';
  return closed === 0 ? 'half-open' : 'unknown';
}

/** Without half-openings: every time of trouble has one closing, and one opening or more. */
function byOpenings(from: BreakerState, arrivals: Arrivals): BreakerState {
  const opened = arrivals.open + (from === 'closed' ? 0 : 1);
  if (arrivals.closed === 0) return 'open';
  return arrivals.closed === opened ? 'closed' : 'unknown';
}

const arrivedNothing = ({ open, halfOpen, closed }: Arrivals) =>
  open === 0 && !halfOpen && closed === 0;

function stateAfter(from: BreakerState, arrivals: Arrivals): BreakerState {
  const only = onlyState(arrivals);
  if (only) return only;
  const { halfOpen } = arrivals;
  if (arrivedNothing(arrivals)) return from;
  if (from !== 'closed' && from !== 'open' && from !== 'half-open')
    return 'unknown';
  return halfOpen === undefined
    ? byOpenings(from, arrivals)
    : byHalfOpenings(from, { ...arrivals, halfOpen });
}

const START: BreakerEvents & { state: BreakerState } = { state: 'closed' };

const hasFallen = (previous: BreakerEvents, next: BreakerEvents) =>
  (next.opened ?? 0) < (previous.opened ?? 0) ||
  (next.halfOpened ?? 0) < (previous.halfOpened ?? 0) ||
  (next.closed ?? 0) < (previous.closed ?? 0);

/**
 * Several calls came through, none was stopped, and nothing changed: an open breaker would have
 * stopped them, and the first success of a half-open one would have closed it.
 */
function letsThrough(previous: BreakerEvents, next: BreakerEvents): boolean {
  const succeeded = (next.successes ?? 0) - (previous.successes ?? 0);
  const stopped = (next.notPermitted ?? 0) - (previous.notPermitted ?? 0);
  return (
    arrivedNothing(arrivalsIn(previous, next)) && succeeded > 1 && stopped === 0
  );
}

/**
 * The state of a breaker of which only the number of its changes is known, as opossum-prometheus
 * counts them. A breaker starts closed with every count at zero, so counts alone say open when
 * there are more openings than half-openings, and closed when every half-opening was followed by
 * a closing; otherwise the change since the reading before, if its state was known, tells, or
 * calls that succeeded since then while nothing changed.
 * Unknown when several orders of the changes fit, or none; never closed by guess.
 * Source: opossum's events `open`, `halfOpen` and `close`, one for each state entered.
 *
 * @public
 */
export function stateFromEvents(
  previous: (BreakerEvents & { state: BreakerState }) | undefined,
  next: BreakerEvents,
): BreakerState {
  const isFirst = previous === undefined || hasFallen(previous, next);
  if (!isFirst && previous.state === 'unknown' && letsThrough(previous, next))
    return 'closed';
  const before = isFirst ? START : previous;
  const state = stateAfter(before.state, arrivalsIn(before, next));
  return state === 'unknown' && !isFirst
    ? stateAfter(START.state, arrivalsIn(START, next))
    : state;
}
