import type { DataColumn } from '@banyan/backstage-plugin-banyan-react';

const PER_CHARACTER = 9;
const ROOM = 56;

/** A column of figures, as wide as its heading; what is not known says so. */
export const figure = <T>(
  id: string,
  label: string,
  value: (row: T) => number | undefined,
): DataColumn<T> => ({
  id,
  label,
  cell: row => value(row) ?? 'unknown',
  sortValue: value,
  numeric: true,
  width: ROOM + PER_CHARACTER * label.length,
});
