import {
  type CsvColumn,
  type DataColumn,
  StatusText,
} from '@banyan/backstage-plugin-banyan-react';
import { EndName } from './EndName';
import { waysOf } from './model/callWords';
import { reasonsOf, statusOf, VERDICT_WORDS } from './model/cellWords';
import type { Matrix, MatrixCell, MatrixEntry } from './model/matrix';

/** A cell as a row of the table. */
export type CellRow = Omit<MatrixCell, 'from' | 'to'> & {
  id: string;
  from: MatrixEntry;
  to: MatrixEntry;
  /** The cell itself, for what is said of it. */
  cell: MatrixCell;
};

/** The cells with something in them, each tie once. */
export const cellRows = ({ rows, cells }: Matrix): CellRow[] =>
  cells
    .filter(({ isEcho }) => !isEcho)
    .map(cell => ({
      ...cell,
      id: `${rows[cell.from].ref} ${rows[cell.to].ref}`,
      from: rows[cell.from],
      to: rows[cell.to],
      cell,
    }));

const modeOf = ({ calls }: CellRow) =>
  calls.length > 0 ? waysOf(calls) : 'no call';

const verdictOf = ({ verdict }: CellRow) => VERDICT_WORDS[verdict];

const whyOf = ({ cell }: CellRow) => reasonsOf(cell).join('; ');

/** The columns of the table of cells. */
export const MATRIX_COLUMNS: readonly DataColumn<CellRow>[] = [
  {
    id: 'from',
    label: 'Caller',
    isRowHeader: true,
    cell: ({ from }) => <EndName end={from} />,
    sortValue: ({ from }) => from.title,
  },
  {
    id: 'to',
    label: 'Called',
    cell: ({ to }) => <EndName end={to} />,
    sortValue: ({ to }) => to.title,
  },
  {
    id: 'calls',
    label: 'Calls',
    numeric: true,
    width: 80,
    cell: ({ calls }) => calls.length,
    sortValue: ({ calls }) => calls.length,
  },
  { id: 'mode', label: 'Mode', cell: modeOf, sortValue: modeOf },
  {
    id: 'verdict',
    label: 'Verdict',
    width: 220,
    cell: row => (
      <StatusText status={statusOf(row.cell)}>{verdictOf(row)}</StatusText>
    ),
    sortValue: verdictOf,
  },
  {
    id: 'why',
    label: 'Why',
    width: 320,
    cell: row => <bdi>{whyOf(row) || '–'}</bdi>,
  },
];

/** The columns of its export. */
export const MATRIX_CSV: readonly CsvColumn<CellRow>[] = [
  { label: 'Caller', value: ({ from }) => from.ref || from.title },
  { label: 'Called', value: ({ to }) => to.ref || to.title },
  { label: 'Calls', value: ({ calls }) => calls.length },
  { label: 'Mode', value: modeOf },
  { label: 'Verdict', value: verdictOf },
  { label: 'Why', value: whyOf },
];
