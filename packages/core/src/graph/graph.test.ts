import { aCompany } from '../testing';
import { sources } from './adjacency';
import { buildGraph, type Graph, NONE } from './graph';

const nameOf = ({ entities }: Graph, id: number) =>
  id === NONE ? 'nobody' : entities[id].title;

const callsOf = (graph: Graph) =>
  [...sources(graph.calls)].map(
    (from, call) =>
      `${nameOf(graph, from)} → ${nameOf(graph, graph.calls.targets[call])} ${graph.callDetails[call].mode}`,
  );

describe('buildGraph', () => {
  it('keeps calls with what is known of them, and dependencies as calls of unknown mode', () => {
    const graph = aCompany()
      .squad('web')
      .owns('shop', 'cart', 'billing')
      .calls('shop', 'billing', { mode: 'async' })
      .calls('shop', 'cart')
      .depends('shop', 'cart')
      .depends('cart', 'billing')
      .build();
    expect(callsOf(graph)).toEqual([
      'cart → billing unknown',
      'shop → billing async',
      'shop → cart sync',
    ]);
  });

  it('leaves out references to what is not there or is of another kind', () => {
    const graph = aCompany()
      .squad('web', { parent: 'group:acme/gone' })
      .component('shop', { owner: 'group:acme/gone', system: 'group:acme/web' })
      .calls('shop', 'group:acme/web')
      .calls('shop', 'gone')
      .build();
    const shop = graph.ids.get('component:acme/shop') ?? NONE;
    expect([
      callsOf(graph),
      graph.declaredOwner[shop],
      graph.system[shop],
      [...graph.parent],
    ]).toEqual([[], NONE, NONE, [NONE, NONE]]);
  });

  it('is the same for any order of the entities; of two with one reference the first counts', () => {
    const company = aCompany()
      .squad('web')
      .owns('shop', 'cart')
      .calls('shop', 'cart');
    const [first, ...rest] = company.entities();
    expect(buildGraph([...rest, first])).toEqual(company.build());
    const twice = buildGraph([first, { ...first, title: 'second' }]);
    expect(twice.entities).toEqual([first]);
  });

  it('knows the domain of a component by its system', () => {
    const graph = aCompany()
      .domain('money')
      .system('billing', 'money')
      .component('ledger', { system: 'system:acme/billing' })
      .build();
    const ledger = graph.ids.get('component:acme/ledger') ?? NONE;
    expect(nameOf(graph, graph.domain[ledger])).toBe('money');
  });

  it('is empty for no entities', () => {
    expect(buildGraph([]).entities).toEqual([]);
  });
});
