/** A column of an export: its heading and its value for a row. @public */
export type CsvColumn<T> = {
  label: string;
  value: (row: T) => string | number | boolean | undefined;
};

/** A cell that starts like a formula would be run by a spreadsheet; the apostrophe stops that. */
const harmless = (text: string) =>
  /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text)
    ? `'${text}`
    : text;

const cell = (value: string | number | boolean | undefined) => {
  const text = harmless(value === undefined ? '' : String(value));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows as CSV after RFC 4180. Unknown values are empty, never zero. @public */
export const csv = <T>(
  columns: readonly CsvColumn<T>[],
  rows: readonly T[],
): string =>
  [
    columns.map(({ label }) => cell(label)),
    ...rows.map(row => columns.map(({ value }) => cell(value(row)))),
  ]
    .map(line => `${line.join(',')}\r\n`)
    .join('');
