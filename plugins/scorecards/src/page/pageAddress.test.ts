import { pageAddress } from './pageAddress';
import { pageLinks } from './pageLinks';

describe('pageAddress', () => {
  it.each([
    ['/scorecards', '', '/scorecards', 'overview', undefined],
    ['/scorecards/', '', '/scorecards', 'overview', undefined],
    ['/scorecards/runs', 'runs', '/scorecards', 'runs', undefined],
    ['/scorecards/runs/r1', 'runs/r1', '/scorecards', 'runs', 'r1'],
    [
      '/scorecards/scorecards',
      'scorecards',
      '/scorecards',
      'scorecards',
      undefined,
    ],
    ['/a/b/checks/OWN-01', 'checks/OWN-01', '/a/b', 'checks', 'OWN-01'],
    ['/scorecards/else', 'else', '/scorecards', 'overview', undefined],
  ])('reads %s', (pathname, rest, base, tab, item) => {
    expect(pageAddress(pathname, rest)).toEqual({ base, tab, item });
  });

  it.each(['OWN-01', 'scorecard:default/own#ACME-01', '100 %'])(
    'reads the key %s back from its link',
    key => {
      const pathname = pageLinks('/scorecards').check(key);
      const rest = decodeURIComponent(pathname.slice('/scorecards/'.length));
      expect(pageAddress(pathname, rest)).toEqual({
        base: '/scorecards',
        tab: 'checks',
        item: key,
      });
    },
  );
});

describe('pageLinks', () => {
  it('keeps the scope, unless a link has one of its own', () => {
    const links = pageLinks('/s', { scope: 'group:a/b' });
    expect(links.tab('overview')).toBe('/s?scope=group%3Aa%2Fb');
    expect(links.run('r1')).toBe('/s/runs/r1?scope=group%3Aa%2Fb');
    expect(links.check('OWN-01', { scope: 'group:a/c' })).toBe(
      '/s/checks/OWN-01?scope=group%3Aa%2Fc',
    );
  });
});
