import type { OwnershipView } from '../data/ownershipView';
import type { FindingRow } from './findingRows';

/** How often one check failed and warned in one column, and how much of it is accepted. */
export type MatrixCell = { fails: number; warns: number; exempt: number };

/** The checks against the organisations, or against the units of one organisation. */
export type FindingMatrix = {
  /** What the columns are; it is also the name of the facet that a cell filters by. */
  by: 'organisation' | 'unit';
  columns: readonly { ref: string; title: string }[];
  rows: readonly {
    check: string;
    title: string;
    cells: readonly MatrixCell[];
    total: number;
  }[];
};

const MAX_COLUMNS = 12;
/** Stands for what has no column of its own. */
export const OTHERS = 'others';

function columnsOf(view: OwnershipView, rows: readonly FindingRow[]) {
  const by: FindingMatrix['by'] =
    view.organisations.length > 1 ? 'organisation' : 'unit';
  const all = by === 'organisation' ? view.organisations : view.units;
  const columns = all
    .map(({ ref, title }) => ({ ref, title }))
    .sort((a, b) => a.title.localeCompare(b.title))
    .slice(0, MAX_COLUMNS);
  const known = new Set(columns.map(({ ref }) => ref));
  const hasOthers = rows.some(row => !known.has(row[by] ?? ''));
  return {
    by,
    known,
    columns: hasOthers
      ? [...columns, { ref: OTHERS, title: 'others' }]
      : columns,
  };
}

/** Counts the findings of each check in each organisation; with one organisation in each of its units. */
export function findingMatrix(
  view: OwnershipView,
  rows: readonly FindingRow[],
): FindingMatrix {
  const { by, known, columns } = columnsOf(view, rows);
  const columnOf = (row: FindingRow) => {
    const ref = row[by];
    return ref && known.has(ref) ? ref : OTHERS;
  };
  const checks = [...new Set(rows.map(({ check }) => check))].sort();
  return {
    by,
    columns,
    rows: checks.map(check => {
      const found = rows.filter(row => row.check === check);
      const cells = columns.map(({ ref }) => {
        const here = found.filter(row => columnOf(row) === ref);
        const counting = here.filter(({ accepted }) => !accepted);
        const fails = counting.filter(
          ({ verdict }) => verdict === 'fail',
        ).length;
        return {
          fails,
          warns: counting.length - fails,
          exempt: here.length - counting.length,
        };
      });
      const total = found.filter(({ accepted }) => !accepted).length;
      return { check, title: found[0].asks, cells, total };
    }),
  };
}
