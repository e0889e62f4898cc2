import type { AlignmentResponse, MeasureName } from '../../topology';
import type { ColumnAnswers } from '../answers';
import type { ComparedCell } from '../cell';
import { cellOfTold, unknownCell } from './cells';

/** The cell of a measure of the alignment answer; where it has no value, the reason that the answer gives. */
export const alignmentCell = (
  { alignment }: ColumnAnswers,
  measure: MeasureName,
  cellOf: (alignment: AlignmentResponse) => ComparedCell,
): ComparedCell =>
  cellOfTold('topology', alignment, told =>
    told.measures[measure].value === null
      ? unknownCell(
          told.unknown.find(each => each.measure === measure)?.because ??
            'the topology backend does not say why',
        )
      : cellOf(told),
  );

/** Of how many more it cannot be told. */
export const moreUnknown = (unknown: number, what: string): string | null =>
  unknown === 0 ? null : `of ${unknown} more ${what} it is not known`;
