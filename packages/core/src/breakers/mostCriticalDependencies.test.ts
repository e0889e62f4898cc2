import { aCompany } from '../testing';
import {
  criticalDependencies,
  mostCriticalDependencies,
} from './mostCriticalDependencies';

const company = aCompany()
  .squad('web')
  .owns('edge', 'shop', 'orders', 'stock', 'mail')
  .component('old', { lifecycle: 'deprecated' })
  .calls('edge', 'shop', { critical: true })
  .calls('shop', 'orders', { critical: true })
  .calls('orders', 'shop', { critical: true })
  .calls('orders', 'mail')
  .calls('orders', 'stock', { critical: true, mode: 'async' })
  .calls('shop', 'old', { critical: true })
  .calls('old', 'edge', { critical: true });
const graph = company.build();

const idOf = (name: string) => graph.ids.get(`component:acme/${name}`) ?? -1;

describe('what a service cannot do without', () => {
  it('is what it reaches over critical synchronous calls, itself left out', () => {
    expect(criticalDependencies(graph, idOf('edge'))).toEqual([
      idOf('shop'),
      idOf('orders'),
    ]);
    expect(criticalDependencies(graph, idOf('shop'))).toEqual([idOf('orders')]);
    expect(criticalDependencies(graph, idOf('mail'))).toEqual([]);
  });

  it('is most for one service in scope, the first of several', () => {
    expect(mostCriticalDependencies(graph)?.service).toBe(idOf('edge'));
    expect(
      mostCriticalDependencies(graph, id => id !== idOf('edge'))?.service,
    ).toBe(idOf('orders'));
  });

  it('is undefined without a critical call', () => {
    expect(
      mostCriticalDependencies(graph, id => id === idOf('mail')),
    ).toBeUndefined();
  });
});
