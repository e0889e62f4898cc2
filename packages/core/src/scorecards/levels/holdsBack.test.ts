import { LADDER } from '../check';
import { WORST_FIRST } from '../result';
import { holdsBack } from './holdsBack';

const heldBackBy = (levels: readonly string[], level: string) =>
  WORST_FIRST.filter(verdict => holdsBack(levels, level, verdict)).join(' ');

describe('holdsBack', () => {
  it.each([
    ['the lowest level', LADDER, 'bronze', 'fail error no-data'],
    ['a level between', LADDER, 'silver', 'fail error no-data'],
    ['the top', LADDER, 'gold', 'fail error no-data warn'],
    [
      'the top of two levels',
      ['ready', 'proven'],
      'proven',
      'fail error no-data warn',
    ],
    [
      'the only level, where a warning passes',
      ['ready'],
      'ready',
      'fail error no-data',
    ],
  ])('keeps %s from being reached', (_, levels, level, expected) => {
    expect(heldBackBy(levels, level)).toBe(expected);
  });
});
