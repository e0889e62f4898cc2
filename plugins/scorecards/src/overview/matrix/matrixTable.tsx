import type {
  ReportResponse,
  ReportRow,
  VerdictName,
} from '@banyan/backstage-plugin-banyan-common';
import {
  type CsvColumn,
  type DataColumn,
  EntityLink,
} from '@banyan/backstage-plugin-banyan-react';
import { LevelText, levelWord, VERDICT_WORDS } from '../../ladder';
import { ROW_WORDS } from '../../page';
import { cellAt } from '../cells';

/** A row of the table. */
export type TableRow = ReportRow & { id: string };

const QUIET: readonly (VerdictName | undefined)[] = [
  undefined,
  'pass',
  'not-applicable',
];

const loudOf = (
  { checks }: ReportResponse,
  row: ReportRow,
  verdicts: readonly VerdictName[],
) =>
  checks.flatMap(({ id }, place) => {
    const verdict = cellAt(row, place);
    return verdict && verdicts.includes(verdict)
      ? `${id} ${VERDICT_WORDS[verdict]}`
      : [];
  });

/** Everything that is not quiet. */
const LOUD = (Object.keys(VERDICT_WORDS) as VerdictName[]).filter(
  verdict => !QUIET.includes(verdict),
);

/** The rows of a report for the table. */
export const tableRows = ({ items }: ReportResponse): TableRow[] =>
  items.map(row => ({ ...row, id: row.ref }));

const count = (
  report: ReportResponse,
  verdicts: readonly VerdictName[],
): Pick<DataColumn<TableRow>, 'cell' | 'sortValue' | 'numeric' | 'width'> => ({
  numeric: true,
  width: 90,
  cell: row => loudOf(report, row, verdicts).length,
  sortValue: row => loudOf(report, row, verdicts).length,
});

/** The columns of the table with the same rows as the matrix. */
export const tableColumns = (
  report: ReportResponse,
): DataColumn<TableRow>[] => [
  {
    id: 'row',
    label: ROW_WORDS[report.rows].one,
    isRowHeader: true,
    cell: ({ ref, title }) => <EntityLink entityRef={ref} title={title} />,
    sortValue: ({ title }) => title,
  },
  {
    id: 'level',
    label: 'Level',
    width: 120,
    cell: ({ standing }) => (
      <LevelText levels={report.levels} reached={standing.reached} />
    ),
    sortValue: ({ standing }) => standing.reached ?? undefined,
  },
  {
    id: 'passed',
    label: 'Pass',
    numeric: true,
    width: 100,
    cell: ({ standing }) => `${standing.passed} of ${standing.counting}`,
    sortValue: ({ standing }) =>
      standing.counting > 0 ? standing.passed / standing.counting : undefined,
  },
  { id: 'fail', label: 'Fail', ...count(report, ['fail', 'error']) },
  { id: 'no-data', label: 'No data', ...count(report, ['no-data']) },
  {
    id: 'unit',
    label: 'Unit',
    cell: ({ unit }) => unit?.title ?? '–',
    sortValue: ({ unit }) => unit?.title,
  },
  {
    id: 'what',
    label: 'What does not pass',
    width: 420,
    cell: row => loudOf(report, row, LOUD).join(', ') || '–',
  },
];

/** The same as CSV, a column for each check. */
export const matrixCsv = (report: ReportResponse): CsvColumn<ReportRow>[] => [
  { label: 'Entity', value: ({ ref }) => ref },
  { label: 'Title', value: ({ title }) => title },
  { label: 'Unit', value: ({ unit }) => unit?.ref },
  {
    label: 'Level',
    value: ({ standing }) => levelWord(report.levels, standing.reached),
  },
  { label: 'Passed', value: ({ standing }) => standing.passed },
  { label: 'Counting', value: ({ standing }) => standing.counting },
  { label: 'Entities', value: ({ entities }) => entities },
  ...report.checks.map(({ key }, place) => ({
    label: key,
    value: (row: ReportRow) => cellAt(row, place),
  })),
];
