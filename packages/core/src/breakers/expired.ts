import type { BreakerReading } from './reading';

/** Readings that may be missed before nobody knows the state any more. @public */
export const MISSED_READINGS = 3;

/**
 * A reading as it is at `now`: itself, or unknown once more than three readings in a row, one
 * every `intervalMs`, did not come. Its last values stay, with their age in `observedAt`, and
 * `since` is that moment too: from there on nobody knows.
 *
 * @public
 */
export function expired(
  reading: BreakerReading,
  now: number,
  { intervalMs }: { intervalMs: number },
): BreakerReading {
  const age = now - reading.observedAt;
  if (reading.state === 'unknown' || age <= MISSED_READINGS * intervalMs)
    return reading;
  return {
    ...reading,
    state: 'unknown',
    unknownBecause: `${MISSED_READINGS} readings in a row are missing`,
    since: reading.observedAt,
    nextProbeAt: undefined,
  };
}
