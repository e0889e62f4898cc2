/**
 * Whether `value` is longer than `limit` characters once everything that it repeats is
 * written out. Aliases share what they repeat, so a small file can stand for gigabytes;
 * one that contains itself has no end.
 */
export function isLongerThan(limit: number, value: unknown): boolean {
  const left = [value];
  let length = 0;
  while (left.length > 0) {
    const current = left.pop();
    if (typeof current === 'string') length += current.length;
    if (typeof current === 'object' && current !== null) {
      const keys = Array.isArray(current) ? [] : Object.keys(current);
      const values = Object.values(current);
      length += keys.join('').length + values.length;
      // Counted before they are kept, so that there are never more of them than the limit.
      if (length <= limit) for (const item of values) left.push(item);
    }
    if (length > limit) return true;
  }
  return false;
}
