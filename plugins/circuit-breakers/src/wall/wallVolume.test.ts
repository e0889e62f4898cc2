import { aBreaker, anOpenBreaker } from '../__testUtils__/breakers';
import { isUnder } from './wallVolume';

describe('isUnder', () => {
  it.each([
    ['20', aBreaker({ callsPerSecond: 1.9 }), true],
    ['20', aBreaker({ callsPerSecond: 2 }), false],
    ['1', aBreaker({ callsPerSecond: null }), true],
    ['1000', anOpenBreaker({ callsPerSecond: 0 }), false],
    [undefined, aBreaker({ callsPerSecond: 0 }), false],
    ['nonsense', aBreaker({ callsPerSecond: 0 }), false],
  ])('at %s', (volume, item, expected) => {
    expect(isUnder(volume)(item)).toBe(expected);
  });
});
