import { acme } from '../__testUtils__/acme';
import { ownershipView } from '../data/ownershipView';
import { architecture } from './architecture';
import { places } from './places';

const { graph, ownership } = acme();
const model = architecture(ownershipView(graph, ownership));

describe('architecture', () => {
  it('puts callers before callees, and what has no domain last', () => {
    expect(
      model.domains.map(
        ({ node, components }) =>
          `${node?.title}: ${components.map(({ title }) => title)}`,
      ),
    ).toEqual([
      'discovery: search',
      'sales: cart,payment',
      'people: login',
      'undefined: orphan,old-cart',
    ]);
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

  it('counts what each team owns of each domain', () => {
    expect(
      model.owns.map(({ team, domain, count }) => `${team} ${domain} ${count}`),
    ).toEqual([
      'group:default/catalogue 0 1',
      'group:default/checkout 1 2',
      'group:default/identity 2 1',
      'group:default/checkout 3 1',
    ]);
  });

  it('orders units and teams like the domains that they own', () => {
    expect(
      model.units.map(
        ({ title, teams }) => `${title}: ${teams.map(one => one.title)}`,
      ),
    ).toEqual(['shop: catalogue,checkout', 'platform: identity']);
  });

  it('gives every row a place of its own', () => {
    const { rows } = places(model);
    const tops = model.domains.flatMap(({ components }) =>
      components.map(({ ref }) => rows.get(ref)),
    );
    expect(new Set(tops).size).toBe(6);
  });
});
