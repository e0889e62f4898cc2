import type { ColumnAnswers } from './answers';
import type { ComparedCell } from './cell';
import type { MeasureId } from './measures';
import { ROWS } from './rows';

/** Every measure of the group `ref`, out of what the backends say; what is missing is unknown, with the reason. @public */
export const columnOf = (
  ref: string,
  answers: ColumnAnswers,
): Record<MeasureId, ComparedCell> =>
  // Object.fromEntries forgets which names there are.
  Object.fromEntries(
    ROWS.map(({ id, cellOf }) => [id, cellOf(answers, ref)]),
  ) as Record<MeasureId, ComparedCell>;
