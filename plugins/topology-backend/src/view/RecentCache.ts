/** Keeps what was used most recently, up to a number of entries. */
export class RecentCache<V> {
  readonly #entries = new Map<string, V>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** The value of a key, made when it is not there. */
  get(key: string, make: () => V): V {
    const value = this.#entries.has(key)
      ? (this.#entries.get(key) as V)
      : make();
    this.delete(key);
    this.#entries.set(key, value);
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.#most) break;
      this.#entries.delete(oldest);
    }
    return value;
  }

  delete(key: string): void {
    this.#entries.delete(key);
  }
}
