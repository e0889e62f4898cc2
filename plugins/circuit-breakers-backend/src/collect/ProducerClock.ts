const REMEMBERED = 20;

type Sent = { sentAt?: number; receivedAt: number };

/** How far the clock of a producer is off, by what it says when it sends: the way here takes time, but never less than none. */
export class ProducerClock {
  #offsets: number[] = [];

  /** Moves the moments in what was just received to our clock. */
  at({ sentAt, receivedAt }: Sent): (told?: number) => number | undefined {
    if (sentAt !== undefined)
      this.#offsets = [...this.#offsets, receivedAt - sentAt].slice(
        -REMEMBERED,
      );
    // Without its word, a clock counts as right.
    const offset =
      sentAt === undefined ? 0 : Math.round(Math.min(...this.#offsets));
    return told => (told === undefined ? undefined : told + offset);
  }
}
