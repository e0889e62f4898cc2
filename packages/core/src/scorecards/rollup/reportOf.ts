import type { Verdict } from '../check';
import { WORST_FIRST } from '../result';
import { CellCounts } from './CellCounts';
import { cellsOf } from './cellsOf';
import { type Columns, columnsOf } from './columns';
import type { ReportedRow, ReportParts, ScorecardReport } from './rows';
import { missingColumns, standingOfCells } from './standingOfCells';

function verdictsIn(ranks: Uint8Array): (Verdict | null)[] {
  const verdicts = new Array<Verdict | null>(ranks.length);
  for (let column = 0; column < ranks.length; column++) {
    verdicts[column] = WORST_FIRST[ranks[column]] ?? null;
  }
  return verdicts;
}

function reportedRows(
  parts: ReportParts,
  columns: Columns,
  counts: CellCounts,
): ReportedRow[] {
  return parts.rows.map(row => {
    const cells = cellsOf(parts, columns, row);
    const standing = standingOfCells(columns, cells);
    const missing = missingColumns(columns, cells, standing);
    counts.add(cells, missing);
    return {
      ref: row.ref,
      standing,
      missing: missing.map(column => parts.checks[column].key),
      cells: verdictsIn(cells.worst),
      entities: cells.entities,
    };
  });
}

/**
 * How rows stand, and what each check does to them. A check counts for a row when it counts for
 * one of its members, and holds it back when it holds one of them back, so that a row stands as
 * its members merged.
 *
 * @public
 */
export function reportOf(parts: ReportParts): ScorecardReport {
  const counts = new CellCounts(parts);
  const columns = columnsOf(parts.levels, parts.checks);
  const rows = reportedRows(parts, columns, counts);
  const rated = rows.filter(({ standing }) => standing.reached !== null);
  const at = (position: number) =>
    rated.filter(({ standing }) => standing.reached === position).length;
  return {
    rows,
    checks: counts.checks,
    distribution: [null, ...parts.levels].map((level, index) => ({
      level,
      count: at(index - 1),
    })),
    counts: {
      rated: rated.length,
      notRated: rows.length - rated.length,
      fail: counts.cells('fail'),
      noData: counts.cells('no-data'),
      exempt: counts.cells('exempt'),
      error: counts.cells('error'),
    },
  };
}
