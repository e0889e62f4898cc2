import type {
  ReportResponse,
  ReportRow,
} from '@banyan/backstage-plugin-banyan-common';
import { failingIn } from '../cells';

/** A line of the matrix: a row, or the unit above its rows. */
export type Line =
  | { kind: 'row'; row: ReportRow }
  | {
      kind: 'unit';
      ref: string;
      title: string;
      rows: readonly ReportRow[];
      isFolded: boolean;
    };

/** Which order the rows have. */
export type RowOrder = 'unit' | 'level' | 'failures';

/** Of rows without a unit. */
const NO_UNIT = 'none';

/** Not rated last, either way. */
const levelOf = ({ standing }: ReportRow) => standing.reached ?? Infinity;

const byTitle = (a: ReportRow, b: ReportRow) => a.title.localeCompare(b.title);

function unitLines(
  items: readonly ReportRow[],
  folded: ReadonlySet<string>,
): Line[] {
  const units = new Map<string, { title: string; rows: ReportRow[] }>();
  for (const row of items.toSorted(byTitle)) {
    const ref = row.unit?.ref ?? NO_UNIT;
    const unit = units.get(ref) ?? {
      title: row.unit?.title ?? 'No unit',
      rows: [],
    };
    unit.rows.push(row);
    units.set(ref, unit);
  }
  return [...units]
    .sort(
      ([a, one], [b, other]) =>
        Number(a === NO_UNIT) - Number(b === NO_UNIT) ||
        one.title.localeCompare(other.title),
    )
    .flatMap(([ref, { title, rows }]): Line[] => {
      const isFolded = folded.has(ref);
      return [
        { kind: 'unit', ref, title, rows, isFolded },
        ...(isFolded ? [] : rows.map(row => ({ kind: 'row' as const, row }))),
      ];
    });
}

/** The lines of the matrix in their order; by unit each unit has a line of its own. */
export function linesOf(
  report: Pick<ReportResponse, 'items' | 'checks'>,
  { order, folded }: { order: RowOrder; folded: ReadonlySet<string> },
): Line[] {
  const { items } = report;
  if (order === 'unit') return unitLines(items, folded);
  const failures = new Map(
    items.map(row => [row.ref, failingIn(report, row).length]),
  );
  const failing = ({ ref }: ReportRow) => failures.get(ref) ?? 0;
  return items
    .toSorted((a, b) =>
      order === 'level'
        ? levelOf(a) - levelOf(b) || byTitle(a, b)
        : failing(b) - failing(a) || byTitle(a, b),
    )
    .map(row => ({ kind: 'row', row }));
}

/** The units of the matrix by their names, for what can be folded. */
export const unitRefs = ({
  items,
}: Pick<ReportResponse, 'items'>): string[] => [
  ...new Set(items.map(({ unit }) => unit?.ref ?? NO_UNIT)),
];
