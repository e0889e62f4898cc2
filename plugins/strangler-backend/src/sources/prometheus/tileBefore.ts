/** For how long after a moment samples of it may still arrive. */
const SETTLED_MS = 5000;

/**
 * The end of the newest piece of time that is over. Time is cut into pieces of the same length for
 * everybody, so that all replicas, however often they ask, read the same and count it once.
 */
export function tileBefore(now: number, windowMs: number): number {
  return Math.floor((now - SETTLED_MS) / windowMs) * windowMs;
}
