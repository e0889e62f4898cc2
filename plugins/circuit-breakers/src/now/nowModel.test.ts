import { aBreaker, anOpenBreaker, between } from '../__testUtils__/breakers';
import { nowModel } from './nowModel';

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe('nowModel', () => {
  it('puts open first, then half-open, forced and unknown; then the tier decides', () => {
    const { attention } = nowModel([
      between('a/1', 'x', { id: 'unknown', state: 'unknown' }),
      between('a/2', 'x', { id: 'forced', state: 'forced-open' }),
      between('a/3', 'x', { id: 'half', state: 'half-open' }),
      anOpenBreaker({ id: 'open 1', tier: 1 }),
      anOpenBreaker({ id: 'open ?', tier: null }),
      anOpenBreaker({ id: 'open 0', tier: 0 }),
      aBreaker(),
    ]);
    expect(ids(attention)).toEqual([
      'open 0',
      'open 1',
      'open ?',
      'half',
      'forced',
      'unknown',
    ]);
  });

  it.each([
    ['at half of its limit', { errorRate: 0.25, calls: 20 }, 'close'],
    ['below half of it', { errorRate: 0.24, calls: 400 }, 'quiet'],
    ['with too few calls', { errorRate: 0.4, calls: 19 }, 'quiet'],
    ['without a rate', { errorRate: null, calls: 400 }, 'quiet'],
  ] as const)('takes a closed breaker %s', (_, told, group) => {
    expect(nowModel([aBreaker(told)])[group]).toHaveLength(1);
  });

  it('puts the one nearest to its limit first', () => {
    const near = (id: string, errorRate: number) => aBreaker({ id, errorRate });
    expect(ids(nowModel([near('a', 0.27), near('b', 0.36)]).close)).toEqual([
      'b',
      'a',
    ]);
  });
});
