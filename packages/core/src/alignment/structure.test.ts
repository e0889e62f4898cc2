import { NONE } from '../graph';
import { namesIn, structureIn } from '../__testUtils__/structures';
import { aCompany } from '../testing';
import type { Structure } from './structure';

const acme = () =>
  aCompany()
    .organization('acme')
    .tribe('front')
    .domain('shopping')
    .system('store', 'shopping')
    .squad('web')
    .component('shop', { system: 'system:acme/store' })
    .tribe('back')
    .domain('money')
    .squad('pay')
    .component('billing', { provides: ['api:acme/bills'] })
    .component('ledger');

const edges = (
  { offsets, targets }: Structure['calls'],
  from: (place: number) => string,
  to: (place: number) => string,
) =>
  Array.from({ length: offsets.length - 1 }, (_, node) =>
    [...targets.subarray(offsets[node], offsets[node + 1])].map(
      target => `${from(node)} -> ${to(target)}`,
    ),
  ).flat();

describe('structureOf', () => {
  it('puts every component beside its team, unit, system and domain', () => {
    const structure = structureIn(acme());
    const { component, team, unit, system, domain } = namesIn(structure);
    expect(
      [...structure.components.keys()].map(at =>
        [
          component(at),
          team(structure.team[at]),
          unit(structure.unit[structure.team[at]]),
          system(structure.system[at]),
          domain(structure.domain[at]),
        ].join(' '),
      ),
    ).toEqual([
      'billing pay back - -',
      'ledger pay back - -',
      'shop web front store shopping',
    ]);
    expect(structure.inScope).toBe(3);
  });

  it('leaves out what is deprecated and what has no component', () => {
    const structure = structureIn(
      acme()
        .component('old', { lifecycle: 'deprecated' })
        .calls('shop', 'old')
        .squad('idle')
        .system('empty'),
    );
    const { component, team } = namesIn(structure);
    expect([...structure.components.keys()].map(component)).not.toContain(
      'old',
    );
    expect([...structure.teams.keys()].map(team)).toEqual(['pay', 'web']);
    expect(structure.systems).toHaveLength(1);
    expect(structure.calls.targets).toHaveLength(0);
  });

  it('does not know the team and unit of what nobody owns, nor the unit of what an organization owns', () => {
    const structure = structureIn(
      aCompany()
        .organization('acme')
        .owns('portal')
        .component('lost', { owner: undefined }),
    );
    const { component, team } = namesIn(structure);
    const place = (name: string) =>
      [...structure.components.keys()].find(at => component(at) === name) ?? -9;
    expect(structure.team[place('lost')]).toBe(NONE);
    expect(team(structure.team[place('portal')])).toBe('acme');
    expect([...structure.unit]).toEqual([NONE]);
  });

  it('keeps each call with its number, in the order of the callers', () => {
    const structure = structureIn(
      acme()
        .calls('shop', 'billing', { mode: 'async' })
        .calls('shop', 'billing')
        .calls('billing', 'ledger'),
    );
    const { component } = namesIn(structure);
    const { callDetails } = structure.map.graph;
    expect(edges(structure.calls, component, component)).toEqual([
      'billing -> ledger',
      'shop -> billing',
      'shop -> billing',
    ]);
    expect([...structure.call].map(each => callDetails[each].mode)).toEqual([
      'sync',
      'async',
      'sync',
    ]);
  });

  it.each([
    ['is called from it', acme().calls('shop', 'billing')],
    ['calls it', acme().calls('billing', 'shop')],
    [
      'provides an API that it consumes',
      acme()
        .squad('web')
        .component('shop', {
          system: 'system:acme/store',
          consumes: ['api:acme/bills'],
        }),
    ],
    [
      'shares a data store with it',
      acme()
        .store('carts')
        .depends('shop', 'carts')
        .depends('billing', 'carts'),
    ],
  ])('has, after the scope, what %s', (_, company) => {
    const structure = structureIn(company, 'domain:acme/shopping');
    const { component } = namesIn(structure);
    expect([...structure.components.keys()].map(component)).toEqual([
      'shop',
      'billing',
    ]);
    expect(structure.inScope).toBe(1);
  });

  it('has nothing of those outside with each other, nor who shares but a broker', () => {
    const structure = structureIn(
      acme()
        .store('kafka', { type: 'broker' })
        .calls('shop', 'billing')
        .calls('billing', 'ledger')
        .depends('shop', 'kafka')
        .depends('ledger', 'kafka'),
      'domain:acme/shopping',
    );
    const { component, store } = namesIn(structure);
    expect([...structure.components.keys()].map(component)).toEqual([
      'shop',
      'billing',
    ]);
    expect(edges(structure.calls, component, component)).toEqual([
      'shop -> billing',
    ]);
    expect(edges(structure.uses, component, store)).toEqual(['shop -> kafka']);
  });

  it('knows who consumes the API of whom, once', () => {
    const structure = structureIn(
      acme()
        .component('reader', {
          consumes: ['api:acme/bills', 'api:acme/bills', 'api:acme/gone'],
        })
        .component('self', {
          provides: ['api:acme/own'],
          consumes: ['api:acme/own'],
        }),
    );
    const { component } = namesIn(structure);
    expect(edges(structure.contracts, component, component)).toEqual([
      'reader -> billing',
    ]);
  });

  it('knows the unit of the owner of a domain, who need not own a component', () => {
    const structure = structureIn(acme());
    const { domain, unit } = namesIn(structure);
    expect(
      structure.domains.map(
        (_, at) => `${domain(at)} ${unit(structure.unitOfDomain[at])}`,
      ),
    ).toEqual(['shopping front']);
  });

  it('is empty in an empty scope', () => {
    const structure = structureIn(acme(), 'domain:acme/money');
    expect(structure).toMatchObject({ components: [], inScope: 0, teams: [] });
    expect(structure.calls.targets).toHaveLength(0);
  });
});
