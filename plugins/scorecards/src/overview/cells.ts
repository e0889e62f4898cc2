import {
  CELL_LETTERS,
  type ReportResponse,
  type ReportRow,
  type VerdictName,
  verdictSchema,
} from '@banyan/backstage-plugin-banyan-common';

const BY_LETTER: ReadonlyMap<string, VerdictName> = new Map(
  verdictSchema.options.map(verdict => [CELL_LETTERS[verdict], verdict]),
);

/** What a check says of a row; undefined = it has no result there. */
export const cellAt = (
  { cells }: Pick<ReportRow, 'cells'>,
  check: number,
): VerdictName | undefined => BY_LETTER.get(cells.charAt(check));

const HOLDS: ReadonlySet<VerdictName> = new Set(['fail', 'error']);

/** Whether it is loud in the matrix. */
export const isFailing = (verdict: VerdictName | undefined): boolean =>
  verdict !== undefined && HOLDS.has(verdict);

/** The checks that fail in a row, by their places. */
export const failingIn = (
  { checks }: Pick<ReportResponse, 'checks'>,
  row: ReportRow,
): number[] =>
  checks.flatMap((_, place) => (isFailing(cellAt(row, place)) ? place : []));
