import {
  CELL_LETTERS,
  type ReportCheck,
  type ReportResponse,
} from '@banyan/backstage-plugin-banyan-common';

/** How a row of a report stands on some checks together; `open` = the ids that fail or are not known. */
export type RowStanding = {
  ref: string;
  title: string;
  status: 'fail' | 'unknown' | 'warn' | 'pass';
  open: readonly string[];
};

/** Who passes some checks together. */
export type Passes = {
  /** Those that any of the checks judges, the worst first. */
  rows: readonly RowStanding[];
  passing: number;
  failing: number;
  unknown: number;
  /** The asked ids that no row has a result of. */
  notJudged: readonly string[];
};

const { pass, warn, fail, 'no-data': noData, error } = CELL_LETTERS;
const UNKNOWN: readonly string[] = [noData, error];
const COUNTS: readonly string[] = [pass, warn, fail, ...UNKNOWN];
const ORDER = ['fail', 'unknown', 'warn', 'pass'] as const;

const isMeant = ({ key, id }: ReportCheck, check: string) =>
  key === check || id === check;

function statusOf(letters: readonly string[]): RowStanding['status'] {
  if (letters.includes(fail)) return 'fail';
  if (letters.some(letter => UNKNOWN.includes(letter))) return 'unknown';
  return letters.includes(warn) ? 'warn' : 'pass';
}

/**
 * Which rows of a report pass all of the checks: those with no fail and nothing unknown.
 * A warning passes. Where every check does not apply, is exempt or has no result, the row does not
 * count. No data and errors are unknown, never a pass.
 */
export function passesOf(
  report: Pick<ReportResponse, 'checks' | 'items'>,
  checks: readonly string[],
): Passes {
  const columns = [...report.checks.entries()].filter(([, column]) =>
    checks.some(check => isMeant(column, check)),
  );
  const rows = report.items.flatMap(({ ref, title, cells }): RowStanding[] => {
    const told = columns
      .map(([at, { id }]) => ({ id, letter: cells.charAt(at) }))
      .filter(({ letter }) => COUNTS.includes(letter));
    if (told.length === 0) return [];
    const open = told.filter(
      ({ letter }) => letter !== pass && letter !== warn,
    );
    return [
      {
        ref,
        title,
        status: statusOf(told.map(({ letter }) => letter)),
        open: open.map(({ id }) => id),
      },
    ];
  });
  const having = (status: RowStanding['status']) =>
    rows.filter(row => row.status === status);
  return {
    rows: ORDER.flatMap(having),
    passing: having('pass').length + having('warn').length,
    failing: having('fail').length,
    unknown: having('unknown').length,
    notJudged: checks.filter(
      check => !columns.some(([, column]) => isMeant(column, check)),
    ),
  };
}
