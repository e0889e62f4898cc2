import type { BreakerEvent } from '@banyan/backstage-plugin-banyan-common';

/** What changed within a second. */
export type Change = {
  /** Of breakers, those that are gone included. */
  ids: ReadonlySet<string>;
  events: readonly BreakerEvent[];
  sources: boolean;
};

/** Five minutes of seconds. */
const MOST_CHANGES = 300;
const MOST_EVENTS = 5_000;

/** The last changes by number, so that one who was away can be told what was missed. */
export class ChangeRing {
  #changes: Change[] = [];
  #last = 0;

  /** The number of the newest change. */
  get last(): number {
    return this.#last;
  }

  add(change: Change): void {
    this.#last++;
    this.#changes.push(change);
    let events = 0;
    for (const each of this.#changes) events += each.events.length;
    while (
      this.#changes.length > MOST_CHANGES ||
      (events > MOST_EVENTS && this.#changes.length > 1)
    ) {
      events -= this.#changes.shift()?.events.length ?? 0;
    }
  }

  /** All that came after a change; undefined = not all of it is known any more. */
  since(number: number): Change | undefined {
    const missed = this.#last - number;
    if (missed < 0 || missed > this.#changes.length) return undefined;
    const changes = this.#changes.slice(this.#changes.length - missed);
    return {
      ids: new Set(changes.flatMap(({ ids }) => [...ids])),
      events: changes.flatMap(({ events }) => events),
      sources: changes.some(({ sources }) => sources),
    };
  }
}
