import { aBreaker, anOpenBreaker, NOW } from '../__testUtils__/breakers';
import { cellLabel, stateWords, volumeWords } from './cellWords';

const alone = { open: 0, halfOpen: 0, unknown: 0, total: 1 };

describe('cellWords', () => {
  it.each([
    ['open 4 of 4', anOpenBreaker()],
    ['open', anOpenBreaker({ instances: { ...alone, open: 1 } })],
    [
      'half-open 2, open 1',
      aBreaker({
        state: 'half-open',
        instances: { open: 1, halfOpen: 2, unknown: 0, total: 4 },
      }),
    ],
    [
      'unknown 1 m 18 s',
      aBreaker({ state: 'unknown', observedAt: NOW - 78_000 }),
    ],
    ['unknown', aBreaker({ state: 'unknown', observedAt: null })],
    ['closed', aBreaker()],
  ])('says %s', (words, item) => {
    expect(stateWords(item, NOW)).toBe(words);
  });

  it.each([
    ['164/s host · 656/s', aBreaker()],
    ['656/s', aBreaker({ instances: alone })],
    ['0.4/s', aBreaker({ instances: alone, callsPerSecond: 0.4 })],
    ['no reading', aBreaker({ callsPerSecond: null })],
  ])('says %s', (words, item) => {
    expect(volumeWords(item)).toBe(words);
  });

  it('says the whole cell in a sentence', () => {
    expect(cellLabel(anOpenBreaker(), NOW)).toBe(
      'recommendation-service from home-page: open 4 of 4, 81\u00a0% errors, 164/s host · 656/s, 6\u202f410 stopped',
    );
  });
});
