import { aCapability, anObservedShare } from '../__testUtils__/migrations';
import { gapOf, intervalText, shareText } from './shareWords';

const share = (told = {}) =>
  anObservedShare(30.2, { low: 28.8, high: 31.6, requests: 4_112, ...told });

describe('an observed share in words', () => {
  it.each([
    [share(), '30.2 % ± 1.4, 4,112 requests in 5 minutes'],
    [
      share({ percent: 0, low: 0, high: 11.3, requests: 30 }),
      '0.0 % (0.0 to 11.3), 30 requests in 5 minutes',
    ],
    [
      share({ requests: 29 }),
      '30.2 % ± 1.4, 29 requests in 5 minutes: few requests',
    ],
    [
      share({ requests: 1, to: share().from + 40_000 }),
      '30.2 % ± 1.4, 1 request in 40 seconds: few requests',
    ],
  ])('%#', (told, words) => {
    expect(shareText(told)).toBe(words);
  });

  it('tells the larger half of an interval that is nearly even', () => {
    expect(intervalText(share({ low: 28.7, high: 31.6 }))).toBe('± 1.5');
  });
});

describe('observed against intended', () => {
  const gap = (intended: number | null, observed: number | null, told = {}) =>
    gapOf(
      aCapability({
        name: 'a',
        stage: 'canary',
        intended,
        observed,
        observedShare:
          observed === null ? null : anObservedShare(observed, told),
      }),
    );

  it.each<[string, ReturnType<typeof gapOf>, string, string]>([
    ['exactly three points', gap(30, 33), 'agrees', 'within three points'],
    [
      'more than three points below',
      gap(30, 26.9),
      'apart',
      '3.1 points below what is intended',
    ],
    ['above', gap(0, 8), 'apart', '8.0 points above what is intended'],
    [
      'far, but of few requests',
      gap(30, 20, { low: 9, high: 38, requests: 20 }),
      'apart',
      'it may be chance',
    ],
    ['not seen', gap(30, null), 'unknown', 'unknown, not 0 %'],
    [
      'intended unknown',
      gap(null, 12),
      'unknown',
      'what is intended is unknown',
    ],
  ])('%s', (_, { verdict, words }, expected, said) => {
    expect(verdict).toBe(expected);
    expect(words).toContain(said);
  });

  it('expects nothing of what is not in the plan', () => {
    expect(gapOf(aCapability({ name: 'a' }))).toEqual({
      verdict: 'unknown',
      words: 'not in the plan yet',
    });
  });
});
