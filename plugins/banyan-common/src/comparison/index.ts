export type { ColumnAnswers } from './answers';
export type { CellPart, ComparedCell, Told } from './cell';
export { columnOf } from './columnOf';
export { type ComparedColumn, comparisonSentence } from './comparisonSentence';
export {
  COMPARED_MEASURES,
  type ComparedMeasure,
  type MeasureId,
  type MeasureLimits,
  type MeasuringPlugin,
} from './measures';
export { notInstalled } from './notInstalled';
export { MEASURES } from './rows';
export { STANDS_OUT, standsOut } from './standsOut';
