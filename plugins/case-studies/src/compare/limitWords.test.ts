import { limitWords } from './limitWords';

describe('limitWords', () => {
  it.each([
    [
      { good: 0.85, fair: 0.75 },
      'more',
      'share',
      'good from 85 % on, fair from 75 % on, poor otherwise',
    ],
    [
      { good: 0, fair: 1 },
      'less',
      'count',
      'good up to 0, fair up to 1, poor otherwise',
    ],
    [{ good: 0, fair: 0 }, 'less', 'count', 'good up to 0, poor otherwise'],
    [
      { good: 0.2, fair: Infinity },
      'less',
      'share',
      'good below 20 %, fair otherwise',
    ],
    [
      { good: 0.75, fair: 0 },
      'more',
      'ratio',
      'good from 0.75 on, fair otherwise',
    ],
    [null, null, 'parts', 'none: it is not judged'],
  ] as const)(
    'puts %o (%s is better, %s) in words',
    (limits, better, unit, words) => {
      expect(
        limitWords({
          ...{ id: 'mirror', title: '', note: '', how: '', plugin: 'topology' },
          ...{ limits, better, unit },
        }),
      ).toBe(words);
    },
  );
});
