import { buildGraph, ownershipMap } from '@banyan/core';
import { aCompany } from '@banyan/core/testing';
import { subjectOf } from './subject';

const company = () =>
  aCompany()
    .organization('acme')
    .tribe('trade')
    .squad('web')
    .owns('shop')
    .system('front')
    .component('page', { owner: undefined, system: 'system:acme/front' })
    .component('joint', { coOwners: ['group:acme/pay'] })
    .component('own', { owner: 'user:acme/ada' })
    .component('lost', { owner: undefined })
    .component('ghostly', { owner: 'group:acme/ghosts' })
    .squad('pay')
    .group('a', { parent: 'b' })
    .group('b', { parent: 'a' })
    .component('looped', { owner: 'group:acme/a' });

describe('subjectOf', () => {
  it.each([
    ['component:acme/shop', ['web', 'trade', 'acme']],
    ['component:acme/page', ['web', 'trade', 'acme']],
    ['group:acme/web', ['web', 'trade', 'acme']],
    ['group:acme/acme', ['acme']],
    ['component:acme/joint', ['web', 'pay', 'trade', 'acme']],
    ['component:acme/own', ['ada']],
    ['component:acme/lost', []],
    ['component:acme/ghostly', ['ghosts']],
    ['component:acme/looped', ['a']],
  ])('knows who answers for %s', (ref, expected) => {
    const graph = company().build();
    const map = ownershipMap(graph, { inherit: 'fallback', history: true });
    const { answerable } = subjectOf(map, graph.ids.get(ref)!);
    expect(answerable.map(each => each.split('/')[1])).toEqual(expected);
  });

  it('finds nobody above in an empty tree', () => {
    const graph = buildGraph([
      { ref: 'group:acme/a', kind: 'group', title: 'a' },
    ]);
    const map = ownershipMap(graph, { inherit: 'never', history: true });
    expect(subjectOf(map, 0)).toEqual({
      ref: 'group:acme/a',
      answerable: ['group:acme/a'],
    });
  });
});
