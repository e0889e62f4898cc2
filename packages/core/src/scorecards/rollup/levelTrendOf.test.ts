import { LADDER } from '../check';
import { type Course, NOT_RATED } from './course';
import { improvedOf } from './improvedOf';
import { levelTrendOf } from './levelTrendOf';

const moment = (at: number, reached: number[], passed: number[]) => ({
  at,
  reached: Int8Array.from(reached),
  passed: Int32Array.from(passed),
  counting: Int32Array.from(passed, () => 9),
});

const course: Course = {
  levels: LADDER,
  rows: ['same', 'more', 'risen', 'fallen', 'new', 'gone'],
  moments: [
    moment(1, [0, 0, -1, 2, NOT_RATED, 0], [5, 5, 5, 9, 0, 5]),
    moment(2, [0, 0, 0, 1, 1, 0], [5, 6, 5, 9, 8, 5]),
    moment(3, [0, 0, 1, 1, 1, NOT_RATED], [5, 7, 6, 9, 8, 0]),
  ],
};

describe('levelTrendOf', () => {
  it('counts the rows that were rated, by level, and what they passed', () => {
    expect(levelTrendOf(course)).toEqual([
      { at: 1, distribution: [1, 3, 0, 1], passed: 29, counting: 45 },
      { at: 2, distribution: [0, 4, 2, 0], passed: 38, counting: 54 },
      { at: 3, distribution: [0, 2, 3, 0], passed: 35, counting: 45 },
    ]);
  });
});

describe('improvedOf', () => {
  it('names what has risen, then what passes more; not what is new, gone, the same or worse', () => {
    expect(
      improvedOf(course).map(
        ({ ref, from, to, gained }) => `${ref}: ${from} to ${to}, ${gained}`,
      ),
    ).toEqual(['risen: -1 to 1, 1', 'more: 0 to 0, 2']);
  });

  it('tells what each passed on the way', () => {
    expect(improvedOf(course)[1].passed).toEqual([
      { at: 1, passed: 5 },
      { at: 2, passed: 6 },
      { at: 3, passed: 7 },
    ]);
  });

  it('names nothing where nothing is known', () => {
    expect(improvedOf({ ...course, moments: [] })).toEqual([]);
  });
});
