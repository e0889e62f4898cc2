/** What a row sorts by; undefined = unknown, always last. @public */
export type SortValue = string | number | undefined;

const compare = (a: string | number, b: string | number) =>
  typeof a === 'number' && typeof b === 'number'
    ? a - b
    : String(a).localeCompare(String(b));

/** The rows in order; equal rows keep theirs, unknown values come last either way. */
export function sortRows<T>(
  rows: readonly T[],
  valueOf: ((row: T) => SortValue) | undefined,
  direction: 'ascending' | 'descending',
): T[] {
  if (!valueOf) return [...rows];
  const sign = direction === 'descending' ? -1 : 1;
  return rows.toSorted((one, other) => {
    const a = valueOf(one);
    const b = valueOf(other);
    if (a === undefined || b === undefined)
      return Number(a === undefined) - Number(b === undefined);
    return sign * compare(a, b);
  });
}
