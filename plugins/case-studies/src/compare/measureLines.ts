import {
  columnOf,
  type ComparedCell,
  type ComparedMeasure,
  type MeasureId,
  MEASURES,
  standsOut,
} from '@banyan/backstage-plugin-banyan-common';
import { scaleLinear } from 'd3-scale';
import type { Columns, ShownGroup } from '../data';

/** A group with what is measured of it. */
export type ComparedColumn = ShownGroup & {
  cells: Record<MeasureId, ComparedCell>;
};

/** One measure of every column. */
export type MeasureLine = {
  measure: ComparedMeasure;
  cells: readonly ComparedCell[];
  /** Which of the cells differ to the worse side. */
  out: readonly boolean[];
  /** Where a bar of full length ends: the same for the whole row. */
  most: number;
};

/** What is measured of each group. */
export const comparedColumns = (
  groups: readonly ShownGroup[],
  columns: Columns,
): ComparedColumn[] =>
  groups.map(group => ({
    ...group,
    cells: columnOf(group.ref, columns.of(group.ref)),
  }));

/** A share of which more is better, and a ratio, are seen against 1; the others against the largest. */
function mostOf(
  { unit, better, limits }: ComparedMeasure,
  cells: readonly ComparedCell[],
): number {
  if (unit === 'ratio' || (unit === 'share' && better === 'more')) return 1;
  const largest = Math.max(
    limits?.good ?? 0,
    ...cells.map(({ value }) => value ?? 0),
  );
  return scaleLinear()
    .domain([0, largest || 1])
    .nice(4)
    .domain()[1];
}

/** The measures in their order, each with the cells of all columns. */
export const measureLines = (
  columns: readonly ComparedColumn[],
): MeasureLine[] =>
  MEASURES.map(measure => {
    const cells = columns.map(column => column.cells[measure.id]);
    return {
      measure,
      cells,
      out: standsOut(measure, cells),
      most: mostOf(measure, cells),
    };
  });

/** How much of its row's scale a cell fills, 0 to 1; undefined = nobody knows. */
export const filled = (
  { value }: ComparedCell,
  most: number,
): number | undefined =>
  value === null ? undefined : Math.min(1, Math.max(0, value / most));

/** Where on the scale of its row a value begins to pass, 0 to 1; undefined = it is not judged, or at the very end. */
export function passMark({
  measure: { limits },
  most,
}: MeasureLine): number | undefined {
  const at = limits ? limits.good / most : 0;
  return at > 0 && at < 1 ? at : undefined;
}
