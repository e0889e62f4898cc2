import { orderBy } from 'lodash';
import { type Course, NOT_RATED } from './course';

/** A row that is better at the end of a course than at its start. @public */
export type Improved = {
  ref: string;
  /** Levels at the start and the end; -1 = none yet. */
  from: number;
  to: number;
  /** Checks passed at the end less those at the start. */
  gained: number;
  passed: { at: number; passed: number }[];
};

/** The rows that got better, most levels first, then most checks; rated at both ends. @public */
export function improvedOf({ rows, moments }: Course): Improved[] {
  const [start, end] = [moments.at(0), moments.at(-1)];
  if (!start || !end) return [];
  const improved = rows.flatMap((ref, row): Improved[] => {
    const from = start.reached[row];
    const to = end.reached[row];
    const gained = end.passed[row] - start.passed[row];
    if (from === NOT_RATED || to === NOT_RATED || to < from) return [];
    if (to === from && gained <= 0) return [];
    const passed = moments.map(({ at, passed: by }) => ({
      at,
      passed: by[row],
    }));
    return [{ ref, from, to, gained, passed }];
  });
  return orderBy(
    improved,
    [({ from, to }) => to - from, 'gained', 'ref'],
    ['desc', 'desc', 'asc'],
  );
}
