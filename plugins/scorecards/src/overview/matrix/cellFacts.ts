import type {
  ReportResponse,
  ReportRow,
  VerdictName,
} from '@banyan/backstage-plugin-banyan-common';
import { VERDICT_WORDS } from '../../ladder';
import { cellAt, isFailing } from '../cells';
import type { Column } from './columns';
import type { Line } from './rows';

const WORST = Object.keys(VERDICT_WORDS);

/** What a row says in a column: the worst of the checks that are folded in it. */
export const verdictIn = (
  row: Pick<ReportRow, 'cells'>,
  { checks }: Column,
): VerdictName | undefined =>
  checks
    .flatMap(check => cellAt(row, check) ?? [])
    .sort((a, b) => WORST.indexOf(a) - WORST.indexOf(b))[0];

/** How many rows fail in a column. */
export const failingRows = (
  rows: readonly ReportRow[],
  { checks }: Column,
): number =>
  rows.filter(row => checks.some(check => isFailing(cellAt(row, check))))
    .length;

const countsOf = (row: ReportRow, { checks }: Column) =>
  Object.entries(VERDICT_WORDS)
    .map(([verdict, word]) => {
      const count = checks.filter(each => cellAt(row, each) === verdict).length;
      return count > 0 ? `${count} ${word}` : '';
    })
    .filter(Boolean)
    .join(', ');

/** A cell in words: "OWN-01 has an owning team: fail". */
export function cellWords(
  { checks }: Pick<ReportResponse, 'checks'>,
  line: Line,
  column: Column,
): string {
  const [first] = column.checks;
  const { id, title } = checks[first];
  const name =
    column.checks.length > 1
      ? `${column.checks.length} checks that nobody fails`
      : `${id} ${title}`;
  if (line.kind === 'unit') {
    const failing = failingRows(line.rows, column);
    return `${name}: ${failing} of ${line.rows.length} fail`;
  }
  if (column.checks.length > 1) {
    return `${name}: ${countsOf(line.row, column) || 'no result'}`;
  }
  const verdict = cellAt(line.row, first);
  return `${name}: ${verdict ? VERDICT_WORDS[verdict] : 'no result'}`;
}
