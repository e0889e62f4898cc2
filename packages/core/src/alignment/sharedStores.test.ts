import { structureOfCompany } from '../__testUtils__/structureOfCompany';
import { aCompany, type CompanyBuilder } from '../testing';
import { sharedStores, type StoreUse } from './sharedStores';

const acme = () =>
  aCompany()
    .organization('acme')
    .squad('web')
    .domain('shopping')
    .system('front', 'shopping')
    .component('shop', { system: 'system:acme/front' })
    .component('cart', { system: 'system:acme/front' })
    .store('carts')
    .store('events', { type: 'broker' })
    .squad('pay')
    .domain('money')
    .system('till', 'money')
    .component('billing', { system: 'system:acme/till' })
    .component('receipts', { system: 'system:acme/front' })
    .store('bills')
    .depends('shop', 'carts')
    .depends('cart', 'carts')
    .depends('shop', 'events')
    .depends('billing', 'events')
    .depends('billing', 'bills');

const storesOf = (company: CompanyBuilder, root?: string) => {
  const { structure, titleOf } = structureOfCompany(company.build(), root);
  const { stores, acrossTeams, acrossDomains } = sharedStores(structure);
  const names = (those: readonly StoreUse[]) =>
    those.map(
      ({ store, users }) =>
        `${titleOf(store)}: ${users.map(titleOf).join(' ')}`,
    );
  return {
    stores: names(stores),
    acrossTeams: names(acrossTeams),
    acrossDomains: names(acrossDomains),
  };
};

describe('sharedStores', () => {
  it('are none where each store has users of one team, and brokers do not count', () => {
    expect(storesOf(acme())).toEqual({
      stores: ['bills: billing', 'carts: cart shop'],
      acrossTeams: [],
      acrossDomains: [],
    });
  });

  it('tells sharing between teams from sharing between domains', () => {
    const company = acme().depends('receipts', 'carts');
    expect(storesOf(company)).toMatchObject({
      acrossTeams: ['carts: cart receipts shop'],
      acrossDomains: [],
    });
    expect(storesOf(company.depends('receipts', 'bills'))).toMatchObject({
      acrossTeams: ['carts: cart receipts shop'],
      acrossDomains: ['bills: billing receipts'],
    });
  });

  it('sees the users outside the scope, and only the stores that are used in it', () => {
    const company = acme().depends('receipts', 'carts');
    company.store('rates').depends('receipts', 'rates');
    expect(storesOf(company, 'group:acme/web')).toEqual({
      stores: ['carts: cart receipts shop'],
      acrossTeams: ['carts: cart receipts shop'],
      acrossDomains: [],
    });
  });

  it('counts neither history nor users whose owner nobody knows', () => {
    const company = acme()
      .component('old', { lifecycle: 'deprecated' })
      .depends('old', 'carts')
      .component('orphan', { owner: undefined })
      .depends('orphan', 'carts');
    expect(storesOf(company)).toMatchObject({
      stores: ['bills: billing', 'carts: cart orphan shop'],
      acrossTeams: [],
    });
  });

  it('follows a plan that moves a component', () => {
    const graph = acme().build();
    const { structure, nameOf } = structureOfCompany(graph);
    const cart = structure.components.findIndex(
      (_, at) => nameOf(at) === 'cart',
    );
    const moved = structure.team.with(cart, structure.team[0]);
    expect(sharedStores(structure).acrossTeams).toHaveLength(0);
    expect(
      sharedStores({ ...structure, team: moved }).acrossTeams.map(({ teams }) =>
        teams.map(id => graph.entities[id].title),
      ),
    ).toEqual([['pay', 'web']]);
  });
});
