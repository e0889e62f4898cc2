import { csv, type CsvColumn } from '@banyan/backstage-plugin-banyan-react';
import type { DimensionLine } from './dimensionLines';
import type { ComparedColumn, MeasureLine } from './measureLines';

type Entry = {
  section: string;
  row: string;
  column: ComparedColumn;
  value?: number;
  text?: string;
  n?: number;
  m?: number;
  reading?: string;
  note?: string;
  other?: string;
  source?: string;
};

const COLUMNS: CsvColumn<Entry>[] = [
  { label: 'Section', value: ({ section }) => section },
  { label: 'Row', value: ({ row }) => row },
  { label: 'Organisation', value: ({ column }) => column.title },
  { label: 'Reference', value: ({ column }) => column.ref },
  { label: 'Value', value: ({ value }) => value },
  { label: 'Text', value: ({ text }) => text },
  { label: 'n', value: ({ n }) => n },
  { label: 'm', value: ({ m }) => m },
  { label: 'Reading', value: ({ reading }) => reading },
  { label: 'Note', value: ({ note }) => note },
  { label: 'Other accounts', value: ({ other }) => other },
  { label: 'Source', value: ({ source }) => source },
];

const known = <T>(value: T | null): T | undefined => value ?? undefined;

const measured = (
  { measure, cells }: MeasureLine,
  columns: readonly ComparedColumn[],
): Entry[] =>
  columns.map((column, at) => {
    const { value, text, n, m, reading, because, beside, parts } = cells[at];
    return {
      section: 'Live measures',
      row: measure.title,
      column,
      value: known(value),
      text: [text, ...parts.map(part => `${part.label}: ${part.text}`)].join(
        '; ',
      ),
      n: known(n),
      m: known(m),
      reading,
      note: [beside, because].filter(Boolean).join('; ') || undefined,
    };
  });

const told = (
  { title, answers }: DimensionLine,
  columns: readonly ComparedColumn[],
): Entry[] =>
  columns.map((column, at) => {
    const answer = answers[at];
    return {
      section: 'From the chapters',
      row: title,
      column,
      text: answer?.text,
      reading: answer ? undefined : 'unknown',
      note: column.file ? undefined : 'no case file',
      other: answer?.also
        ?.map(({ text, source }) => (source ? `${text} (${source})` : text))
        .join('; '),
      source: answer?.source,
    };
  });

/** Everything that is shown, one cell a line. */
export const compareCsv = (
  columns: readonly ComparedColumn[],
  measures: readonly MeasureLine[],
  dimensions: readonly DimensionLine[],
): string =>
  csv(COLUMNS, [
    ...measures.flatMap(line => measured(line, columns)),
    ...dimensions.flatMap(line => told(line, columns)),
  ]);
