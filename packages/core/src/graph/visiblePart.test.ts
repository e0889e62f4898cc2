import { anyCompany, fc } from '../__testUtils__/properties';
import { aCompany } from '../testing';
import { buildGraph } from './graph';
import { visiblePart } from './visiblePart';

describe('visiblePart', () => {
  it('drops what is hidden and every reference to it, and keeps what was never there', () => {
    const graph = aCompany()
      .squad('secret')
      .squad('web', { parent: 'group:acme/secret' })
      .component('shop', { owner: 'group:acme/secret' })
      .with({ coOwners: ['group:acme/web', 'group:acme/secret'] })
      .component('cart', { owner: 'group:acme/gone' })
      .calls('shop', 'cart')
      .component('hidden')
      .calls('shop', 'hidden')
      .build();
    const hidden = ['group:acme/secret', 'component:acme/hidden'];
    const part = visiblePart(graph, ref => !hidden.includes(ref));
    expect(part.map(({ title }) => title)).toEqual(['cart', 'shop', 'web']);
    const [cart, shop, web] = part;
    expect(cart).toMatchObject({
      owner: 'group:acme/gone',
      ownerHidden: false,
    });
    expect(shop).toMatchObject({
      owner: undefined,
      ownerHidden: true,
      coOwners: ['group:acme/web'],
      calls: [{ to: 'component:acme/cart' }],
    });
    expect(web.parent).toBeUndefined();
  });

  it('never names what is hidden', () => {
    fc.assert(
      fc.property(anyCompany(), fc.func(fc.boolean()), (company, isVisible) => {
        const graph = buildGraph(company);
        const text = JSON.stringify(visiblePart(graph, isVisible));
        const named = graph.entities.filter(
          ({ ref }) => !isVisible(ref) && text.includes(`"${ref}"`),
        );
        expect(named).toEqual([]);
      }),
    );
  });
});
