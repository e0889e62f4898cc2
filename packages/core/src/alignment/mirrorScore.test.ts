import {
  anyArchitecture,
  namesIn,
  structureIn,
} from '../__testUtils__/structures';
import { fc, relabelled } from '../__testUtils__/properties';
import type { CatalogEntity } from '../graph';
import { aCompany } from '../testing';
import { disagreements, mirrorScore } from './mirrorScore';
import type { Structure } from './structure';

/** Two units, two domains; `cart` and `mail` are where they should not be. */
const acme = () =>
  aCompany()
    .organization('acme')
    .tribe('front')
    .domain('shopping')
    .system('store', 'shopping')
    .tribe('back')
    .domain('money')
    .system('bank', 'money')
    .tribe('front')
    .squad('web')
    .component('shop', { system: 'system:acme/store' })
    .component('mail', { system: 'system:acme/bank' })
    .tribe('back')
    .squad('pay')
    .component('billing', { system: 'system:acme/bank' })
    .component('cart', { system: 'system:acme/store' });

const listed = (structure: Structure) => {
  const { component } = namesIn(structure);
  return disagreements(structure).map(
    ({ from, to, kind }) => `${component(from)} -> ${component(to)} ${kind}`,
  );
};

describe('the mirror score', () => {
  it('counts calls whose ends share unit and domain, or neither', () => {
    const structure = structureIn(
      acme()
        .calls('shop', 'billing')
        .calls('mail', 'shop')
        .calls('shop', 'cart')
        .calls('cart', 'mail'),
    );
    expect(mirrorScore(structure)).toEqual({
      value: 0.5,
      n: 2,
      m: 4,
      unknown: 0,
      inside: 0,
      across: 2,
    });
    expect(listed(structure)).toEqual([
      'mail -> shop same-unit-other-domain',
      'shop -> cart other-unit-same-domain',
    ]);
  });

  it('counts who calls whom once, and lists the first of the calls', () => {
    const structure = structureIn(
      acme()
        .calls('shop', 'cart', { mode: 'async' })
        .calls('shop', 'cart')
        .calls('shop', 'cart', { mode: 'direct' }),
    );
    expect(mirrorScore(structure)).toMatchObject({ value: 0, n: 0, m: 1 });
    const [{ call }, ...others] = disagreements(structure);
    expect(others).toEqual([]);
    expect(structure.map.graph.callDetails[call].mode).toBe('async');
  });

  it.each([
    [
      'an unknown owner',
      { owner: 'group:acme/ghosts', system: 'system:acme/store' },
    ],
    ['an unknown domain', { system: undefined }],
    ['an organization as owner', { owner: 'group:acme/acme' }],
  ])('does not count a call to %s as agreeing', (_, details) => {
    const structure = structureIn(
      acme()
        .component('lost', details)
        .component('loster', details)
        .calls('shop', 'lost')
        .calls('lost', 'loster')
        .calls('shop', 'billing'),
    );
    expect(mirrorScore(structure)).toMatchObject({ n: 1, m: 1, unknown: 2 });
    expect(listed(structure)).toEqual([]);
  });

  it.each([
    ['there is no call', acme(), 0],
    [
      'there is one unit only',
      aCompany()
        .organization('acme')
        .tribe('all')
        .domain('one')
        .domain('two')
        .squad('web')
        .component('a', { domain: 'domain:acme/one' })
        .component('b', { domain: 'domain:acme/two' })
        .calls('a', 'b'),
      1,
    ],
    ['there is nothing', aCompany(), 0],
  ])('is undefined when %s', (_, company, unknown) => {
    const structure = structureIn(company);
    expect(mirrorScore(structure)).toMatchObject({
      value: null,
      m: 0,
      unknown,
    });
    expect(disagreements(structure)).toEqual([]);
  });

  it('counts the calls that leave the scope, and no others', () => {
    const structure = structureIn(
      acme()
        .calls('shop', 'cart')
        .calls('billing', 'cart')
        .calls('mail', 'billing'),
      'group:acme/front',
    );
    expect(mirrorScore(structure)).toMatchObject({ n: 0, m: 2 });
  });

  it('is a share of what it lists, whatever the names', () => {
    const figures = (entities: CatalogEntity[]) => {
      const structure = structureIn(entities);
      return [mirrorScore(structure), disagreements(structure).length] as const;
    };
    fc.assert(
      fc.property(anyArchitecture(), entities => {
        const [score, listedOnes] = figures(entities);
        expect(score.n + listedOnes).toBe(score.m);
        expect(score.inside + score.across).toBe(score.n);
        expect(figures(relabelled(entities) as CatalogEntity[])).toEqual([
          score,
          listedOnes,
        ]);
      }),
    );
  });
});
