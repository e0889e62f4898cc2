/**
 * Works something out once for each key, and keeps so many results; what was used last is the
 * last to go, what failed goes at once.
 */
export function remembering(most: number) {
  const known = new Map<string, unknown>();
  return <T>(key: string, make: () => T): T => {
    const value = known.has(key) ? (known.get(key) as T) : make();
    known.delete(key);
    known.set(key, value);
    if (value instanceof Promise) value.catch(() => known.delete(key));
    if (known.size > most) {
      const [oldest] = known.keys();
      known.delete(oldest);
    }
    return value;
  };
}
