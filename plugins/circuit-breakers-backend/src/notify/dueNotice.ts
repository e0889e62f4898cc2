import type { LiveBreaker } from '../live/LiveBreakers';

const HOUR_MS = 60 * 60 * 1_000;
/** One that flaps must have been closed for longer to count as well. */
const CALM_MS = 5 * 60 * 1_000;

/** What the owner of a breaker was told last. */
export type Told = { at: number; isOpen: boolean };

/** What there is to tell. */
export type Notice = 'opened' | 'recovered';

function isCalm({ flapping, since = 0 }: LiveBreaker, now: number): boolean {
  return !flapping || now - since >= CALM_MS;
}

/**
 * What the owner of a breaker is to be told now: once an episode that it is open, and once that
 * it is over. A breaker that flaps is told of once an hour at most.
 */
export function dueNotice(
  breaker: LiveBreaker,
  told: Told | undefined,
  now: number,
): Notice | undefined {
  const { episodeSince, flapping, rollUp } = breaker;
  if (rollUp.state === 'open' && episodeSince !== undefined) {
    const isTold = told?.isOpen && told.at >= episodeSince;
    const isQuiet = flapping && told && now - told.at < HOUR_MS;
    return isTold || isQuiet ? undefined : 'opened';
  }
  const isOver = rollUp.state === 'closed' && episodeSince === undefined;
  return told?.isOpen && isOver && isCalm(breaker, now)
    ? 'recovered'
    : undefined;
}
