import { ownershipMap, scopeOf } from '@banyan/core';
import { aCompany } from '@banyan/core/testing';
import { graphAnswer } from './graphAnswer';

describe('graphAnswer', () => {
  it('has the layer and the annotations of a node', () => {
    const graph = aCompany()
      .squad('web')
      .component('shop', {
        layer: 'product',
        annotations: { 'acme.io/cost': 'low' },
      })
      .owns('cart')
      .build();
    const map = ownershipMap(graph, { inherit: 'never', history: false });
    const { nodes, annotations } = graphAnswer({ map, scope: scopeOf(map) });
    const shop = nodes.ref.indexOf('component:acme/shop');
    expect(nodes.layer[shop]).toBe('product');
    expect(nodes.layer.filter(Boolean)).toHaveLength(1);
    expect(annotations).toEqual([
      { name: 'acme.io/cost', texts: ['low'], node: [shop], text: [0] },
    ]);
  });
});
