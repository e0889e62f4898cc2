import { sortBy } from 'lodash';
import type { Verdict } from '../check';
import { holdsBack } from './holdsBack';
import type { CountedVerdict } from './standingOf';

/** Verdicts that hold back, the one that takes least to mend first. */
export const EASIEST_FIRST: readonly Verdict[] = [
  'warn',
  'no-data',
  'error',
  'fail',
];

/** @public */
export type KeyedVerdict = CountedVerdict & { key: string };

/** Every check that holds back at some level, lowest level first, then the easiest. @public */
export const stepsOf = <Counted extends KeyedVerdict>(
  levels: readonly string[],
  counted: readonly Counted[],
): Counted[] =>
  sortBy(
    counted.filter(
      ({ level, verdict }) =>
        levels.includes(level) && holdsBack(levels, level, verdict),
    ),
    ({ level }) => levels.indexOf(level),
    ({ verdict }) => EASIEST_FIRST.indexOf(verdict),
  );

/** Keys of the checks that hold back from the next level, the easiest first. @public */
export function missingFor(
  levels: readonly string[],
  counted: readonly KeyedVerdict[],
): string[] {
  const steps = stepsOf(levels, counted);
  return steps
    .filter(({ level }) => level === steps[0].level)
    .map(({ key }) => key);
}
