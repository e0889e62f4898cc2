import {
  type BreakerReading,
  type CountedCalls,
  countedWindow,
} from '@banyan/core';

/** What the counters of one instance grew by, as long as it is in its rolling window. */
export class CountedWindow {
  #parts: { at: number; calls: CountedCalls }[] = [];

  /** The reading with a window, when its source tells counters only. */
  over(
    reading: BreakerReading,
    calls: CountedCalls | undefined,
    windowMs: number,
  ): BreakerReading {
    if (reading.window || !reading.totals || !calls) return reading;
    const at = reading.observedAt;
    this.#parts.push({ at, calls });
    this.#parts = this.#parts.filter(each => each.at > at - windowMs);
    return {
      ...reading,
      ...countedWindow(this.#parts.map(part => part.calls)),
    };
  }
}
