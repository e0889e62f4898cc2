import type { ColumnAnswers } from '../answers';
import type { ComparedCell } from '../cell';
import type { ComparedMeasure } from '../measures';

/** A measure with how its cells come about, and how a sentence speaks of them. */
export type Row = ComparedMeasure & {
  /** Its name in the middle of a sentence: `mirror score`. */
  noun: string;
  /** What a known cell says after the name of an organisation: `shares 5 stores`. */
  says: (cell: ComparedCell) => string;
  cellOf: (answers: ColumnAnswers, ref: string) => ComparedCell;
};
