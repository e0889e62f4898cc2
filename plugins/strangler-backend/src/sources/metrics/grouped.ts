/** What belongs together, in the order in which it is met. */
export function grouped<T, K>(
  all: readonly T[],
  keyOf: (each: T) => K,
): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const each of all) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}
