import { aCompany } from '../testing';
import { ownershipMap } from './ownershipMap';
import { scopeOf } from './scopeOf';

const company = () =>
  aCompany()
    .organization('acme')
    .tribe('music')
    .squad('search')
    .domain('find')
    .domain('text', { parent: 'domain:acme/find' })
    .system('index', 'text')
    .component('indexer', { system: 'system:acme/index' })
    .component('lost', { owner: undefined, system: 'system:acme/index' })
    .tribe('money')
    .squad('pay')
    .owns('billing')
    .component('old', { lifecycle: 'deprecated' })
    .component('orphan', { owner: undefined })
    .component('group:x/else', { owner: undefined })
    .component('component:other/stray', { owner: undefined });

const inScope = (root?: string, history = false) => {
  const graph = company().build();
  const map = ownershipMap(graph, { inherit: 'never', history });
  const scope = scopeOf(map, root === undefined ? root : graph.ids.get(root));
  return graph.entities
    .filter((_, id) => scope[id])
    .map(({ ref }) => ref.replace('acme/', ''))
    .join(' ');
};

describe('scopeOf', () => {
  it.each([
    [
      'an organization, with what nobody owns in its namespace',
      'group:acme/acme',
      'component:billing component:indexer component:lost component:orphan domain:find domain:text group:acme group:money group:music group:pay group:search system:index',
    ],
    [
      'a tribe, with what nobody owns in its systems',
      'group:acme/music',
      'component:indexer component:lost domain:find domain:text group:music group:search system:index',
    ],
    ['a squad', 'group:acme/pay', 'component:billing group:pay'],
    [
      'a domain, with the domains in it and its owners up to the organization',
      'domain:acme/find',
      'component:indexer component:lost domain:find domain:text group:acme group:music group:search system:index',
    ],
    [
      'a system',
      'system:acme/index',
      'component:indexer component:lost group:acme group:music group:search system:index',
    ],
  ])('is %s', (_, root, expected) => {
    expect(inScope(root)).toBe(expected);
  });

  it('is everything without a root', () => {
    expect(inScope()).toContain('component:other/stray');
  });

  it('holds history when that is wanted', () => {
    expect(inScope('group:acme/pay', true)).toBe(
      'component:billing component:old group:pay',
    );
  });

  it('survives a cycle of groups and of domains', () => {
    const graph = aCompany()
      .group('a', { parent: 'b' })
      .group('b', { parent: 'a' })
      .domain('x', { parent: 'domain:acme/y' })
      .domain('y', { parent: 'domain:acme/x' })
      .build();
    const map = ownershipMap(graph, { inherit: 'never', history: false });
    const count = (root: string) =>
      scopeOf(map, graph.ids.get(root)).reduce((sum, each) => sum + each, 0);
    // Group b is below a, where the cycle is cut; each domain is below the other.
    expect(
      ['group:acme/a', 'group:acme/b', 'domain:acme/x'].map(count),
    ).toEqual([2 + 2, 1 + 2, 2 + 2]);
  });
});
