import { namesIn, structureIn } from '../__testUtils__/structures';
import { aCompany } from '../testing';
import { effectiveOwners } from './effectiveOwners';
import { homeUnit } from './homeUnit';

const inStore = { system: 'system:acme/store' };

/** Of four components of the store the web squad has two, search one (front), pay one (back). */
const acme = () =>
  aCompany()
    .organization('acme')
    .tribe('front')
    .system('store')
    .squad('web')
    .component('shop', inStore)
    .component('cart', inStore)
    .squad('search')
    .component('index', inStore)
    .tribe('back')
    .squad('pay')
    .component('billing', inStore);

const withoutOwners = () =>
  aCompany()
    .system('store', undefined, { owner: undefined })
    .component('shop', { owner: 'group:acme/ghosts', ...inStore });

describe('effective owners', () => {
  it('counts teams by how much of a system they own', () => {
    // Shares of 1/2, 1/4 and 1/4: 1 / (1/4 + 1/16 + 1/16).
    const structure = structureIn(acme());
    const [{ value, components, owners }] = effectiveOwners(structure);
    expect(value).toBeCloseTo(8 / 3);
    expect(components).toBe(4);
    const { team } = namesIn(structure);
    expect(owners.map(({ owner, n }) => `${team(owner)} ${n}`)).toEqual([
      'pay 1',
      'search 1',
      'web 2',
    ]);
  });

  it.each([
    ['one team', ['a', 'a', 'a'], 1],
    ['as much each', ['a', 'b', 'c'], 3],
    [
      'nearly all',
      ['a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'b'],
      100 / 82,
    ],
  ])('is plausible with %s', (_, teams, expected) => {
    const company = teams.reduce(
      (built, team, index) => built.squad(team).component(`c${index}`, inStore),
      aCompany().system('store'),
    );
    expect(effectiveOwners(structureIn(company))[0].value).toBeCloseTo(
      expected,
    );
  });

  it('leaves out components without a known owner, and says how many', () => {
    const structure = structureIn(
      acme().component('lost', { owner: 'group:acme/ghosts', ...inStore }),
    );
    const [{ value, unknown }] = effectiveOwners(structure);
    expect(value).toBeCloseTo(8 / 3);
    expect(unknown).toBe(1);
  });

  it('is undefined when no owner is known', () => {
    expect(effectiveOwners(structureIn(withoutOwners()))).toEqual([
      { system: 0, value: null, owners: [], components: 1, unknown: 1 },
    ]);
  });

  it('says nothing of a system without live components in scope', () => {
    const company = acme().system('empty').calls('billing', 'shop');
    expect(effectiveOwners(structureIn(company))).toHaveLength(1);
    expect(effectiveOwners(structureIn(company, 'system:acme/empty'))).toEqual(
      [],
    );
  });
});

describe('the home unit', () => {
  it('is the unit that owns most of a system', () => {
    const structure = structureIn(acme());
    const [home] = homeUnit(structure);
    expect(home).toMatchObject({ value: 0.75, n: 3, m: 4, unknown: 0 });
    expect(namesIn(structure).unit(home.unit ?? -1)).toBe('front');
  });

  it('is undefined when no unit is known', () => {
    expect(homeUnit(structureIn(withoutOwners()))).toEqual([
      { system: 0, unit: undefined, value: null, n: 0, m: 0, unknown: 1 },
    ]);
  });
});
