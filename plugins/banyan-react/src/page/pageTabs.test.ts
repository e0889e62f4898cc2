import { openTab, tabsOf } from './pageTabs';

const TABS = [
  { id: 'overview', label: 'Overview' },
  { id: 'matrix', label: 'Matrix', count: 3 },
] as const;

const urlWith = (state: Record<string, string>) => ({
  get: (name: string): string | undefined => state[name],
});

describe('tabsOf', () => {
  it('gives each tab its count, and the first the address of the page', () => {
    expect(tabsOf(TABS, '/conway', urlWith({}))).toEqual([
      { id: 'overview', label: 'Overview', href: '/conway' },
      { id: 'matrix', label: 'Matrix 3', href: '/conway/matrix' },
    ]);
  });

  it('keeps the scope, and not what belongs to one tab', () => {
    const url = urlWith({
      scope: 'group:acme/org',
      cell: '7',
      history: 'true',
    });
    expect(tabsOf(TABS, '/conway', url)[1].href).toBe(
      '/conway/matrix?scope=group%3Aacme%2Forg&history=true',
    );
  });

  it('keeps what a tab says means the same in it', () => {
    const url = urlWith({ kind: 'service', cell: '7' });
    const tabs = [TABS[0], { ...TABS[1], keeps: ['kind'] }];
    expect(tabsOf(tabs, '/conway', url).map(({ href }) => href)).toEqual([
      '/conway',
      '/conway/matrix?kind=service',
    ]);
  });
});

describe('openTab', () => {
  it.each([
    ['/conway', '/conway', 'overview'],
    ['/conway/', '/conway', 'overview'],
    ['/conway/matrix', '/conway', 'matrix'],
    ['/portal/conway/matrix/', '/portal/conway', 'matrix'],
    ['/conway/nothing', '/conway/nothing', 'overview'],
  ])('of %s is at %s and shows %s', (path, base, tab) => {
    expect(openTab(TABS, path)).toEqual({ base, tab });
  });
});
