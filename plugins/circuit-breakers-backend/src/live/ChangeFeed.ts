import type { Clock } from './Clock';

const PAUSE_MS = 250;

type Listener = (ids: ReadonlySet<string>) => void;

/** Tells listeners what changed, all at once and not too often. */
export class ChangeFeed {
  readonly #clock: Clock;
  readonly #listeners = new Set<Listener>();
  #changed = new Set<string>();
  #isPending = false;
  #toldAt = -Infinity;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  listen(listener: Listener): () => void {
    const own: Listener = ids => listener(ids);
    this.#listeners.add(own);
    return () => this.#listeners.delete(own);
  }

  /** Without ids, only sources changed. */
  changed(...ids: string[]): void {
    for (const id of ids) this.#changed.add(id);
    if (this.#isPending) return;
    this.#isPending = true;
    const pause = this.#toldAt + PAUSE_MS - this.#clock.now();
    void this.#clock.sleep(Math.max(0, pause)).then(() => this.#tell());
  }

  #tell(): void {
    const ids = this.#changed;
    this.#changed = new Set();
    this.#isPending = false;
    this.#toldAt = this.#clock.now();
    for (const listener of this.#listeners) listener(ids);
  }
}
