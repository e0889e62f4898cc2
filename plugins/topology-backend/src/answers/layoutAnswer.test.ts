import { ownershipMap, scopeOf } from '@banyan/core';
import { aCompany } from '@banyan/core/testing';
import { layoutAnswer } from './layoutAnswer';

const scoped = (stores?: boolean) => {
  const graph = aCompany()
    .organization('acme')
    .tribe('shopping')
    .squad('web')
    .owns('shop')
    .store('carts')
    .squad('pay')
    .store('ledger')
    .depends('shop', 'ledger')
    .build();
  const map = ownershipMap(graph, { inherit: 'never', history: false });
  return { map, scope: scopeOf(map), stores };
};
const inAreas = (stores?: boolean) => {
  const { areas, chips } = layoutAnswer(scoped(stores));
  return chips.map(({ ref, area }) => `${ref} in ${areas[area].ref}`);
};

describe('layoutAnswer', () => {
  it('has no place for stores unless they are asked for', () => {
    expect(inAreas()).toEqual(['component:acme/shop in group:acme/web']);
    expect(inAreas(true)).toEqual([
      'component:acme/shop in group:acme/web',
      'resource:acme/carts in group:acme/web',
      'resource:acme/ledger in group:acme/pay',
    ]);
  });

  it('puts a store below the components of its owner, the same at every asking', () => {
    const { chips } = layoutAnswer(scoped(true));
    const [shop, carts] = chips;
    expect([carts.x, carts.y]).toEqual([shop.x, shop.y + 28]);
    expect(layoutAnswer(scoped(true))).toEqual(layoutAnswer(scoped(true)));
  });
});
