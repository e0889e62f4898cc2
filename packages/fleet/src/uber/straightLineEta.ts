import { kilometresBetween, type Place } from './place';

const KILOMETRES_AN_HOUR = 25;

/** Seconds from one place to another if the city had no streets; good enough to choose a driver. @public */
export function straightLineEta(from: Place, to: Place): number {
  return Math.round(
    (kilometresBetween(from, to) / KILOMETRES_AN_HOUR) * 60 * 60,
  );
}
