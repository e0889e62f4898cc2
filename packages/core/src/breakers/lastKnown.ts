import type { BreakerReading } from './reading';

/**
 * Which of two readings of one instance the next one is to be compared with: the newer one
 * whose state is known. Compared with anything else, changes around a silence would be lost.
 *
 * @public
 */
export function lastKnown(
  previous: BreakerReading | undefined,
  next: BreakerReading,
): BreakerReading {
  if (previous === undefined) return next;
  if (next.observedAt <= previous.observedAt) return previous;
  return next.state === 'unknown' && previous.state !== 'unknown'
    ? previous
    : next;
}
