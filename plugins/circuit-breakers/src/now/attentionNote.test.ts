import { aBreaker, anOpenBreaker, NOW } from '../__testUtils__/breakers';
import { attentionNote } from './attentionNote';

const halfOpen = { state: 'half-open' as const, nextProbeAt: NOW - 1 };

describe('attentionNote', () => {
  it.each([
    [
      'an open one',
      anOpenBreaker(),
      'Netflix · 4 of 4 instances open · flapping: it closes and trips again · next probe in 3 s',
    ],
    [
      'a half-open one',
      aBreaker({
        ...halfOpen,
        instances: { open: 2, halfOpen: 2, unknown: 0, total: 4 },
      }),
      'Netflix · 2 of 4 instances half-open, 2 still open · probe is due',
    ],
    [
      'an unknown one',
      aBreaker({
        state: 'unknown',
        unknownBecause: 'its source timed out',
        instances: { open: 0, halfOpen: 0, unknown: 1, total: 1 },
        organization: null,
      }),
      'No company · its source timed out',
    ],
    ['a forced one', aBreaker({ state: 'forced-open' }), 'Netflix'],
  ])('tells of %s', (_, item, words) => {
    expect(attentionNote(item, NOW)).toBe(words);
  });
});
