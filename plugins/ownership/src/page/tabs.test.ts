import { tabOf } from './tabs';

describe('tabOf', () => {
  it.each([
    ['/ownership', '/ownership', 'map'],
    ['/ownership/', '/ownership', 'map'],
    ['/ownership/teams', '/ownership', 'teams'],
    ['/portal/who/findings/', '/portal/who', 'findings'],
    ['/ownership/nonsense', '/ownership/nonsense', 'map'],
  ])('reads %s', (path, base, tab) => {
    expect(tabOf(path)).toEqual({ base, tab });
  });
});
