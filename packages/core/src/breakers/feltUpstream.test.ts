import { aCompany } from '../testing';
import { blastRadius } from './blastRadius';
import { feltUpstream } from './feltUpstream';

const graph = aCompany()
  .squad('web')
  .owns('edge', 'app', 'page', 'shop', 'bills', 'report')
  .component('old', { lifecycle: 'deprecated' })
  .calls('shop', 'bills', { critical: true })
  .calls('page', 'shop', { critical: true })
  .calls('app', 'page', { critical: true, fallback: true })
  .calls('edge', 'app', { critical: true })
  .calls('report', 'shop', { mode: 'async', critical: true })
  .calls('old', 'shop', { critical: true })
  .build();

const feltBy = (name: string) =>
  feltUpstream(graph, graph.ids.get(`component:acme/${name}`) ?? -1);

describe('who feels it when a component fails', () => {
  it('is everybody who waits for it, up to where it is caught', () => {
    expect(feltBy('bills')).toEqual({
      total: 4,
      affected: ['shop', 'page', 'app'].map(name => `component:acme/${name}`),
    });
  });

  it('is nobody when nobody waits', () => {
    expect(feltBy('edge')).toEqual({ total: 0, affected: [] });
  });

  it('is the same as in the blast radius', () => {
    const { services } = blastRadius(graph, {
      from: 'component:acme/shop',
      to: 'component:acme/bills',
    });
    const above = services.filter(({ distance }) => distance > 0);
    expect(feltBy('shop')).toEqual({
      total: above.length,
      affected: above
        .filter(({ effect }) => effect !== 'contained')
        .map(({ ref }) => ref),
    });
  });
});
