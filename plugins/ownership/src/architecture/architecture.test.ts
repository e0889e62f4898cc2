import { aTopology } from '@banyan/backstage-plugin-banyan-react/testing';
import { acme } from '../__testUtils__/acme';
import { type OwnershipView, ownershipView } from '../data/ownershipView';
import { architecture } from './architecture';
import type { Architecture } from './model';

const { graph, ownership } = acme();
const model = architecture(ownershipView(graph, ownership));

const titles = ({ blocks }: Architecture) => blocks.map(({ title }) => title);

/** A view whose domains declare layers. */
function layered(
  layers: Readonly<Record<string, string>>,
  view: OwnershipView = ownershipView(graph, ownership),
): OwnershipView {
  for (const [name, layer] of Object.entries(layers)) {
    const node = view.topology.byRef.get(`domain:default/${name}`);
    if (node) Object.assign(node, { layer });
  }
  return view;
}

describe('architecture', () => {
  it('puts callers before callees where no layer is declared, and what has no domain last', () => {
    expect(
      model.blocks.map(
        ({ title, components }) =>
          `${title}: ${components.map(one => one.title)}`,
      ),
    ).toEqual([
      'discovery: search',
      'sales: cart,payment',
      'people: login',
      'no domain: orphan,old-cart',
    ]);
  });

  it('puts outer layers before inner ones, and undeclared ones after them', () => {
    const view = layered({ people: 'edge', sales: 'business' });
    expect(titles(architecture(view))).toEqual([
      'people',
      'sales',
      'discovery',
      'no domain',
    ]);
  });

  it('groups by system, in the layer of its domain, and changes no verdict', () => {
    const view = layered({ sales: 'edge' });
    const bySystem = architecture(view, 'systems');
    expect(bySystem.blocks[0]).toMatchObject({
      id: 'system:default/sales',
      layer: 'edge',
    });
    expect(titles(bySystem).at(-1)).toBe('no system');
    expect(bySystem.calls.map(({ agrees }) => agrees)).toEqual(
      model.calls.map(({ agrees }) => agrees),
    );
  });

  it('agrees where unit and domain say the same', () => {
    expect(
      model.calls.map(
        ({ from, to, agrees }) => `${from.title} > ${to.title} ${agrees}`,
      ),
    ).toEqual([
      'cart > payment true',
      'cart > login true',
      'search > login true',
      'payment > login true',
    ]);
  });

  it('numbers what disagrees and says nothing of what has no domain', () => {
    const topology = aTopology()
      .teamIn('one', 'unit')
      .owns('a', 'b', 'c')
      .call('c', 'a')
      .call('a', 'b')
      .domain('x', 'a')
      .domain('y', 'b')
      .build();
    const { calls, blocks } = architecture(
      ownershipView(topology.graph, topology.ownership),
    );
    expect(calls.map(({ agrees, number }) => [agrees, number])).toEqual([
      [undefined, undefined],
      [false, 1],
    ]);
    expect(
      blocks
        .filter(({ disagrees }) => disagrees)
        .map(({ title }) => title)
        .sort(),
    ).toEqual(['x', 'y']);
  });

  it('counts what each team owns of each domain', () => {
    expect(
      model.owns.map(({ team, block, count }) => `${team} ${block} ${count}`),
    ).toEqual([
      'group:default/catalogue 0 1',
      'group:default/checkout 1 2',
      'group:default/identity 2 1',
      'group:default/checkout 3 1',
    ]);
  });

  it('counts the components in the unit that owns the domain, if somebody does', () => {
    const view = ownershipView(graph, ownership);
    const unit = view.topology.byRef.get('group:default/shop');
    const sales = view.topology.byRef.get('domain:default/sales');
    Object.assign(sales ?? {}, { unit: unit?.place });
    const pure = architecture(view).blocks.map(
      block => `${block.title} ${block.pure}`,
    );
    expect(pure).toContain('sales 2');
    expect(pure).toContain('people undefined');
  });

  it('orders units and teams like the domains that they own', () => {
    expect(
      model.units.map(
        ({ title, teams }) => `${title}: ${teams.map(one => one.title)}`,
      ),
    ).toEqual(['shop: catalogue,checkout', 'platform: identity']);
  });
});
