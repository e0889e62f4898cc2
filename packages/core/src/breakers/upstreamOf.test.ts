import { aCompany } from '../testing';
import { upstreamOf } from './upstreamOf';

const graph = aCompany()
  .squad('web')
  .owns('edge', 'shop', 'orders', 'stock', 'report')
  .component('old', { lifecycle: 'deprecated' })
  .calls('edge', 'shop')
  .calls('edge', 'orders')
  .calls('shop', 'orders')
  .calls('orders', 'shop')
  .calls('orders', 'stock')
  .calls('report', 'stock', { mode: 'async' })
  .calls('old', 'stock')
  .build();

const namesOf = (name: string) =>
  [...upstreamOf(graph, graph.ids.get(`component:acme/${name}`) ?? -1)].map(
    ([id, distance]) => `${graph.entities[id].title} ${distance}`,
  );

describe('what waits for a component', () => {
  it('is every live caller over synchronous calls, once, nearest first', () => {
    expect(namesOf('stock')).toEqual([
      'stock 0',
      'orders 1',
      'edge 2',
      'shop 2',
    ]);
  });

  it('does not hold the component twice when its callers are its callees', () => {
    expect(namesOf('orders')).toEqual(['orders 0', 'edge 1', 'shop 1']);
    expect(namesOf('edge')).toEqual(['edge 0']);
  });
});
