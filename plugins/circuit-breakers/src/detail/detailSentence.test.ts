import { aBreaker, anOpenBreaker, NOW } from '../__testUtils__/breakers';
import { detailSentence } from './detailSentence';

const HOUR_AGO = NOW - 3_600_000;

describe('detailSentence', () => {
  it.each([
    [
      anOpenBreaker(),
      'Open for 7 m 29 s: recommendation-service fails 8 calls in 10. The fallback reaches everyone.',
    ],
    [
      anOpenBreaker({ errorRate: null, since: null }),
      'Open: no rate of recommendation-service is told. The fallback reaches everyone.',
    ],
    [
      aBreaker({ state: 'half-open', since: HOUR_AGO }),
      'Half-open for 1 h 0 m: it tries whether recommendation-service answers again.',
    ],
    [
      aBreaker({ state: 'forced-closed' }),
      'Forced closed for 1 h 0 m: every call is tried, however many fail.',
    ],
    [
      aBreaker({
        state: 'unknown',
        unknownBecause: 'its source timed out',
        observedAt: NOW - 78_000,
      }),
      'Unknown: its source timed out. Last read 1 m 18 s ago.',
    ],
    [
      aBreaker({ state: 'unknown', observedAt: null }),
      'Unknown: there is no reading. It was never read.',
    ],
    [
      aBreaker(),
      'Closed for 1 h 0 m: 0.4\u00a0% of 6\u202f560 calls of recommendation-service fail, limit 50\u00a0%.',
    ],
  ])('of %#', (item, words) => {
    expect(detailSentence(item, NOW)).toBe(words);
  });
});
