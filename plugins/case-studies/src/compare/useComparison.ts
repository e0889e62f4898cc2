import { useMemo } from 'react';
import {
  type CaseFile,
  type Columns,
  type Organisation,
  type ShownGroup,
  shownGroups,
  useColumns,
} from '../data';
import { type DimensionLine, dimensionLines } from './dimensionLines';
import {
  type ComparedColumn,
  comparedColumns,
  type MeasureLine,
  measureLines,
} from './measureLines';
import { type CompareState, useCompareState } from './useCompareState';

/** All that a comparison shows, and what changes it. */
export type ComparisonModel = {
  state: CompareState;
  shown: readonly ShownGroup[];
  answers: Columns;
  columns: readonly ComparedColumn[];
  measures: readonly MeasureLine[];
  dimensions: readonly DimensionLine[];
};

/** What the address shows of the groups that are known. */
export function useComparison(
  files: readonly CaseFile[],
  organisations: readonly Organisation[],
  scope: string | undefined,
): ComparisonModel {
  const state = useCompareState();
  const { with: added, hide, order } = state.address;
  const shown = useMemo(
    () =>
      shownGroups(
        { files, organisations },
        { scope, with: added, hide, order },
      ),
    [files, organisations, scope, added, hide, order],
  );
  const answers = useColumns(shown.map(({ ref }) => ref));
  const columns = useMemo(
    () => comparedColumns(shown, answers),
    [shown, answers],
  );
  const measures = useMemo(() => measureLines(columns), [columns]);
  const dimensions = useMemo(() => dimensionLines(shown), [shown]);
  return { state, shown, answers, columns, measures, dimensions };
}
