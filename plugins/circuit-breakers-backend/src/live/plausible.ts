import type { BreakerReading } from '@banyan/core';

/** What a producer says twice may differ so much. */
const TOLERANCE_MS = 250;

/** A reading with the beginning of its state as the producer told it, when that was corrected. */
export type ToldReading = BreakerReading & { toldSince?: number };

/** The last reading as it was taken, and the beginning of its state as the producer told it. */
export type Before = { reading: BreakerReading; toldSince?: number };

const isSame = (a: number | undefined, b: number | undefined) =>
  a === b ||
  (a !== undefined && b !== undefined && Math.abs(a - b) <= TOLERANCE_MS);

/**
 * A reading whose times can be. By a clock that is off, a state may seem to have begun before
 * the last reading, which saw another one, or to begin only later; and what the producer tells
 * once more is no new beginning, wherever it lies.
 */
export function plausible(
  next: BreakerReading,
  before: Before | undefined,
): BreakerReading {
  if (next.since === undefined) return next;
  const { reading: previous, toldSince } = before ?? {};
  const isAsBefore = previous?.state === next.state;
  if (isAsBefore && isSame(next.since, toldSince))
    return { ...next, since: previous.since };
  const earliest = previous && !isAsBefore ? previous.observedAt : 0;
  const since = Math.min(Math.max(next.since, earliest), next.observedAt);
  return { ...next, since };
}
