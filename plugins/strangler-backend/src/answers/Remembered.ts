/** Keeps what was worked out of something for as long as that something lives, up to a number of results each. */
export class Remembered<Of extends object, Value> {
  readonly #values = new WeakMap<Of, Map<string, Value>>();

  constructor(private readonly most: number) {}

  /** What is known under a key, made when it is not; what was used last is the last to go. */
  get(of: Of, key: string, make: () => Value): Value {
    const known = this.#values.get(of) ?? new Map<string, Value>();
    this.#values.set(of, known);
    const found = known.get(key);
    const value = found === undefined ? make() : found;
    known.delete(key);
    known.set(key, value);
    for (const oldest of known.keys()) {
      if (known.size <= this.most) break;
      known.delete(oldest);
    }
    return value;
  }

  forget(of: Of, key: string): void {
    this.#values.get(of)?.delete(key);
  }
}
