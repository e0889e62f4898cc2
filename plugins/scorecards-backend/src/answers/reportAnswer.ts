import {
  CELL_LETTERS,
  type ReportResponse,
} from '@banyan/backstage-plugin-banyan-common';
import type { ScorecardReport, ReportedRow } from '@banyan/core';
import type { Sight } from './Caller';
import { type Ladder, ladderOf } from './ladders';
import { named, unitOf } from './named';
import type { ReportQuery } from './query';
import { reportOn } from './rows';

const NO_RESULT = ' ';

/** Those with no step left, and those that are not rated, come last. */
const stepsLeft = ({ missing }: ReportedRow) =>
  missing.length === 0 ? Number.MAX_SAFE_INTEGER : missing.length;

/** Those nearest to their next level first: what is left out is furthest from it, or not rated. */
const nearestFirst = (rows: readonly ReportedRow[]) =>
  rows.toSorted(
    (one, other) =>
      stepsLeft(one) - stepsLeft(other) || (one.ref < other.ref ? -1 : 1),
  );

/** Positions of the checks that say anything of any row. */
const columnsOf = ({ rows, checks }: ScorecardReport): number[] =>
  [...checks.keys()].filter(at => rows.some(({ cells }) => cells[at] !== null));

const cellsOf = ({ cells }: ReportedRow, columns: readonly number[]) =>
  columns
    .map(at => {
      const verdict = cells[at];
      return verdict === null ? NO_RESULT : CELL_LETTERS[verdict];
    })
    .join('');

function checksOf(
  { checks }: ScorecardReport,
  ladder: Ladder,
  columns: number[],
) {
  const byKey = new Map(ladder.checks.map(each => [each.key, each]));
  return columns.flatMap(at => {
    const found = byKey.get(checks[at].key);
    if (!found) return [];
    const { id, title, track } = found.check;
    return [{ ...checks[at], id, title, track, level: found.level }];
  });
}

/** How rows stand, and what each check does to them. */
export function reportAnswer(
  sight: Sight,
  query: ReportQuery & { today: string },
): ReportResponse {
  const { scope, track, rows: kind, limit } = query;
  const ladder = ladderOf(sight, query);
  const report = reportOn(sight, ladder, { kind, scope, track });
  const { rows } = report;
  const columns = columnsOf(report);
  const shown = rows.length > limit ? nearestFirst(rows).slice(0, limit) : rows;
  return {
    evaluated: sight.view.evaluated,
    scope: scope === undefined ? null : named(sight, scope),
    scorecard: ladder.scorecard && {
      ref: ladder.scorecard.ref,
      title: ladder.scorecard.title,
    },
    rows: kind,
    levels: [...ladder.levels],
    checks: checksOf(report, ladder, columns),
    items: shown.map(row => ({
      ...named(sight, row.ref),
      unit: unitOf(sight, row.ref),
      standing: row.standing,
      missing: row.missing,
      cells: cellsOf(row, columns),
      entities: row.entities,
    })),
    leftOut: rows.length - shown.length,
    counts: report.counts,
    distribution: report.distribution,
  };
}
