/** The Date header knows whole seconds only. */
const RESOLUTION_MS = 1000;
/** How long an answer may be under way; it is never here before it was sent. */
const TRAVEL_MS = 1000;
const DRIFT_MS = 100;

/** Moves a moment of a producer to our clock. */
export type OnOurClock = (told: number | undefined) => number | undefined;

/**
 * How far the clocks of producers are off, by the Date headers of their answers. What was found
 * once is kept for as long as it can be true, so that a moment that is told twice stays the same.
 */
export class ProducerClocks {
  readonly #skews = new Map<string, number>();

  /** For the moments in an answer that has just come from a target. */
  clockOf(targetId: string, headers: Headers, now: number): OnOurClock {
    const skew = this.#skewOf(targetId, headers, now);
    return told => (told === undefined ? undefined : told + skew);
  }

  #skewOf(targetId: string, headers: Headers, now: number): number {
    const before = this.#skews.get(targetId) ?? 0;
    const told = Date.parse(headers.get('date') ?? '');
    if (Number.isNaN(told)) return before;
    const most = now - told;
    const isPossible =
      before <= most + DRIFT_MS && before >= most - RESOLUTION_MS - TRAVEL_MS;
    // The least that it can be: it stays possible, whatever part of a second comes next.
    const skew = isPossible ? before : most - RESOLUTION_MS;
    this.#skews.set(targetId, skew);
    return skew;
  }
}
