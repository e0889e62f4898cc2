import { RecentCache } from './RecentCache';

describe('RecentCache', () => {
  it('makes a value once and keeps what was used last', () => {
    const cache = new RecentCache<string>(2);
    const make = jest.fn((key: string) => key.toUpperCase());
    const get = (key: string) => cache.get(key, () => make(key));
    expect(['a', 'b', 'a', 'c', 'a', 'b'].map(get).join('')).toBe('ABACAB');
    expect(make.mock.calls.map(([key]) => key)).toEqual(['a', 'b', 'c', 'b']);
  });

  it('makes a value again after it was deleted', () => {
    const cache = new RecentCache<number>(2);
    cache.get('a', () => 1);
    cache.delete('a');
    expect(cache.get('a', () => 2)).toBe(2);
  });
});
