import { pageAddress } from './pageAddress';

describe('pageAddress', () => {
  it.each([
    ['/circuit-breakers', { base: '/circuit-breakers', tab: 'now' }],
    ['/portal/cb/wall/', { base: '/portal/cb', tab: 'wall' }],
    [
      '/cb/b/netflix%3Ahome-page%3Aa%2520b',
      { base: '/cb', tab: 'now', breaker: 'netflix:home-page:a%20b' },
    ],
    ['/cb/b/100%', { base: '/cb', tab: 'now', breaker: '100%' }],
  ])('of %s', (path, expected) => {
    expect(pageAddress(path)).toEqual(expected);
  });
});
