import { anyCompany, fc } from '../__testUtils__/properties';
import { aCompany } from '../testing';
import { buildGraph } from './graph';
import { visiblePart } from './visiblePart';

describe('visiblePart', () => {
  it('drops what is hidden and every reference to it, and keeps what was never there', () => {
    const company = aCompany()
      .squad('secret')
      .squad('web', { parent: 'group:acme/secret' })
      .component('shop', { owner: 'group:acme/secret' })
      .with({ coOwners: ['group:acme/web', 'group:acme/secret'] })
      .component('cart', { owner: 'group:acme/gone' })
      .calls('shop', 'cart')
      .component('hidden')
      .calls('shop', 'hidden')
      .component('gate', {
        subcomponentOf: 'component:acme/hidden',
        gatewayFor: 'domain:acme/hidden',
        provides: ['api:acme/gate', 'api:acme/hidden'],
        consumes: ['api:acme/hidden'],
      })
      .group('open', {
        interactions: [
          { with: 'group:acme/secret', mode: 'collaboration' },
          { with: 'group:acme/web', mode: 'facilitating' },
        ],
      })
      .domain('hidden')
      .entities();
    const hidden = [
      'group:acme/secret',
      'component:acme/hidden',
      'domain:acme/hidden',
      'api:acme/hidden',
    ];
    const graph = buildGraph([
      ...company,
      { ref: 'api:acme/hidden', kind: 'api', title: 'hidden' },
    ]);
    const part = visiblePart(graph, ref => !hidden.includes(ref));
    expect(part.map(({ title }) => title)).toEqual([
      'cart',
      'gate',
      'shop',
      'open',
      'web',
    ]);
    const [cart, gate, shop, open, web] = part;
    expect(gate).toMatchObject({
      subcomponentOf: undefined,
      gatewayFor: undefined,
      provides: ['api:acme/gate'],
      consumes: [],
    });
    expect(open.interactions).toEqual([
      { with: 'group:acme/web', mode: 'facilitating' },
    ]);
    expect(cart).toMatchObject({
      owner: 'group:acme/gone',
      ownerHidden: undefined,
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
