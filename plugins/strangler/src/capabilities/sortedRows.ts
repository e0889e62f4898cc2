import type { SortValue } from '@banyan/backstage-plugin-banyan-react';
import type { CapabilityRow } from './capabilityRows';

const compare = (a: string | number, b: string | number) =>
  typeof a === 'number' && typeof b === 'number'
    ? a - b
    : String(a).localeCompare(String(b));

/** The rows in order; equal ones keep theirs, what is unknown comes last either way. */
export function sortedRows(
  rows: readonly CapabilityRow[],
  valueOf: ((row: CapabilityRow) => SortValue) | undefined,
  direction: 'ascending' | 'descending',
): readonly CapabilityRow[] {
  if (!valueOf) return rows;
  const sign = direction === 'descending' ? -1 : 1;
  return rows.toSorted((one, other) => {
    const [a, b] = [valueOf(one), valueOf(other)];
    if (a === undefined || b === undefined)
      return Number(a === undefined) - Number(b === undefined);
    return sign * compare(a, b);
  });
}
