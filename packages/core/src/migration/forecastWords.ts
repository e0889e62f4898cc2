import type { Course } from './courseOf';
import { figure, listed } from './words';

const NOUNS: Readonly<Record<Course['unit'], readonly [string, string]>> = {
  points: ['point', 'points'],
  capabilities: ['capability', 'capabilities'],
  percent: ['% of the traffic', '% of the traffic'],
};

/** So much of what a measure counts: 33.3 points, 1 capability. */
export const amountOf = (value: number, unit: Course['unit']): string =>
  `${figure(value)} ${NOUNS[unit][figure(value) === '1' ? 0 : 1]}`;

const MOST_NAMES = 4;

/** Names in a sentence, the first of them when they are many. */
export const namesOf = (names: readonly string[]): string =>
  names.length <= MOST_NAMES
    ? listed(names)
    : listed([
        ...names.slice(0, MOST_NAMES - 1),
        `${names.length - MOST_NAMES + 1} more`,
      ]);

/** A verb that goes with so many. */
export const verb = (
  of: readonly unknown[] | number,
  one: string,
  more: string,
): string => ((typeof of === 'number' ? of : of.length) === 1 ? one : more);
