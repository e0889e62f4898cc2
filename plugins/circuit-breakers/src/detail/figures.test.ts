import type { BreakerResponse } from '@banyan/backstage-plugin-banyan-common';
import { aBreaker, detailOf } from '../__testUtils__/breakers';
import { figures } from './figures';

const HOUR = 3_600_000;

const words = (told: Partial<BreakerResponse['figures']> = {}) => {
  const detail = detailOf(aBreaker());
  return figures({ ...detail, figures: { ...detail.figures, ...told } }).map(
    ({ term, value, note }) => `${term}: ${value} (${note})`,
  );
};

describe('figures', () => {
  it('says of each what it is of', () => {
    expect(words()).toEqual([
      'Open in 7 days: 0.1\u00a0% (8 m 0 s of 7 d 0 h watched)',
      'Longest spell: 7 m 29 s (in 7 days)',
      'Time to recover: 9 s (median of 6 episodes, 30 days)',
      'State changes: 184 (last hour; flapping above 10)',
      'Fallback success: 100\u00a0% (294\u00a0k of 294\u00a0k)',
    ]);
  });

  it.each([
    [{ watchedMs: 0 }, 'Open in 7 days: – (not watched yet)'],
    [
      { watchedMs: 10 * HOUR, openMs: HOUR },
      'Open in 7 days: 10\u00a0% (1 h 0 m of 10 h 0 m watched)',
    ],
    [{ longestSpellMs: null }, 'Longest spell: none (in 7 days)'],
    [
      { recoveryMs: null, episodes: 0 },
      'Time to recover: – (median of 0 episodes, 30 days)',
    ],
    [
      { fallbackSuccesses: null, fallbackFailures: null },
      'Fallback success: – (its source does not count them)',
    ],
    [
      { fallbackSuccesses: 0, fallbackFailures: 0 },
      'Fallback success: – (0 of 0)',
    ],
  ])('of %j: %s', (told, expected) => {
    expect(words(told)).toContain(expected);
  });
});
