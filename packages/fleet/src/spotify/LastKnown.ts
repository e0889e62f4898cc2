/** The newest answers, for when nobody can be asked, or need be. @public */
export class LastKnown<Value> {
  readonly #values = new Map<string, { value: Value; at: number }>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** Undefined when it is not known, or not since then. */
  get(key: string, since: number): Value | undefined {
    const known = this.#values.get(key);
    return known && known.at >= since ? known.value : undefined;
  }

  put(key: string, value: Value, at: number): Value {
    this.#values.delete(key);
    this.#values.set(key, { value, at });
    const [oldest] = this.#values.keys();
    if (this.#values.size > this.#most) this.#values.delete(oldest);
    return value;
  }
}
