import { seededRandom } from '../kit';

const MINUTE_MS = 60_000;
/** A driver of whom nothing is known has waited this long. */
const IDLE_AT_FIRST_MINUTES = 15;

type Roster = {
  /** How long a trip takes. */
  tripMs: number;
  /** How long a minute of the world takes. */
  minuteMs?: number;
};

const ratingOf = (driver: string) =>
  Math.round((4 + seededRandom(driver)()) * 100) / 100;

/** Who is free, how well they are rated and how long they have waited. @public */
export class DriverRoster {
  readonly #tripMs: number;
  readonly #minuteMs: number;
  readonly #freeFrom = new Map<string, number>();

  constructor({ minuteMs = MINUTE_MS, tripMs }: Roster) {
    this.#tripMs = tripMs;
    this.#minuteMs = minuteMs;
  }

  /** Of those named, the drivers who are free. */
  standing(drivers: readonly string[], now: number) {
    return drivers
      .filter(driver => this.#isFree(driver, now))
      .map(driver => {
        const from = this.#freeFrom.get(driver);
        const idleMinutes =
          from === undefined
            ? IDLE_AT_FIRST_MINUTES
            : (now - from) / this.#minuteMs;
        return { driver, rating: ratingOf(driver), idleMinutes };
      });
  }

  /** False when the driver has another trip. */
  take(driver: string, now: number): boolean {
    if (!this.#isFree(driver, now)) return false;
    this.#freeFrom.set(driver, now + this.#tripMs);
    return true;
  }

  #isFree(driver: string, now: number) {
    return (this.#freeFrom.get(driver) ?? 0) <= now;
  }
}
