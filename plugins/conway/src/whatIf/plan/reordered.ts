/** A list with what is at `from` moved to `to`. */
export function reordered<T>(
  list: readonly T[],
  from: number,
  to: number,
): T[] {
  const next = [...list];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}
