import {
  type CsvColumn,
  type DataColumn,
  EntityLink,
} from '@banyan/backstage-plugin-banyan-react';
import { monthWords } from '../../sources';
import type { MigrationBar } from '../model/migrationBar';

/** A migration with whose it is. */
export type MigrationRow = MigrationBar & { id: string; company: string };

const month = (at: number) => new Date(at).toISOString().slice(0, 7);

const percentText = ({ percent }: MigrationBar) =>
  percent === undefined ? 'unknown' : `${Number(percent.toFixed(1))} %`;

function doneText({ doneAt, isDone }: MigrationRow): string {
  if (doneAt !== undefined) return monthWords(doneAt);
  return isDone ? 'unknown' : 'open';
}

/** Every migration with when it began, when it was done and how far it is. */
export const MIGRATION_COLUMNS: readonly DataColumn<MigrationRow>[] = [
  {
    id: 'from',
    label: 'Begun',
    cell: ({ from }) => monthWords(from),
    sortValue: ({ from }) => from,
    width: 110,
  },
  {
    id: 'done',
    label: 'Done',
    cell: doneText,
    sortValue: ({ doneAt }) => doneAt,
    width: 110,
  },
  {
    id: 'company',
    label: 'Company',
    cell: ({ company }) => company,
    sortValue: ({ company }) => company,
    width: 110,
  },
  {
    id: 'title',
    label: 'Migration',
    cell: ({ ref, title }) => <EntityLink entityRef={ref} title={title} />,
    sortValue: ({ title }) => title,
    isRowHeader: true,
  },
  {
    id: 'percent',
    label: 'Moved',
    cell: percentText,
    sortValue: ({ percent }) => percent,
    numeric: true,
    width: 90,
  },
  {
    id: 'illustrative',
    label: 'Illustrative',
    cell: ({ illustrative }) => illustrative ?? '',
  },
];

/** The same as a file. */
export const MIGRATION_CSV: readonly CsvColumn<MigrationRow>[] = [
  { label: 'Begun', value: ({ from }) => month(from) },
  {
    label: 'Done',
    value: ({ doneAt }) => (doneAt === undefined ? undefined : month(doneAt)),
  },
  { label: 'Company', value: ({ company }) => company },
  { label: 'Migration', value: ({ title }) => title },
  { label: 'Moved, percent', value: ({ percent }) => percent },
  { label: 'Illustrative', value: ({ illustrative }) => illustrative },
];
