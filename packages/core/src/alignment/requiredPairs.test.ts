import {
  anyArchitecture,
  namesIn,
  structureIn,
} from '../__testUtils__/structures';
import { fc } from '../__testUtils__/properties';
import { aCompany } from '../testing';
import { requiredPairs } from './requiredPairs';
import type { Structure } from './structure';
import { tiesOf } from './ties';

const acme = () =>
  aCompany()
    .organization('acme')
    .squad('web')
    .owns('shop', 'cart')
    .squad('pay')
    .component('billing', { provides: ['api:acme/bills'] })
    .squad('search')
    .owns('index');

const listed = (structure: Structure) => {
  const { team } = namesIn(structure);
  return requiredPairs(structure, tiesOf(structure)).map(
    ({ a, b, strength }) => `${team(a)} ${team(b)} ${strength}`,
  );
};

/** The same by looking at every two components. */
function bruteForce(structure: Structure): string[] {
  const { calls, components, contracts, inScope, team, uses } = structure;
  const { team: nameOf } = namesIn(structure);
  const has = ({ offsets, targets }: typeof calls, one: number, to: number) =>
    targets.subarray(offsets[one], offsets[one + 1]).includes(to);
  const isTied = (one: number, other: number) =>
    has(calls, one, other) ||
    has(contracts, one, other) ||
    structure.stores.some(
      (_, store) => has(uses, one, store) && has(uses, other, store),
    );
  const pairs = new Set<string>();
  for (let one = 0; one < inScope; one++) {
    for (const other of components.keys()) {
      const [a, b] = [team[one], team[other]].sort((x, y) => x - y);
      if (a < 0 || a === b || one === other) continue;
      if (isTied(one, other) || isTied(other, one)) {
        pairs.add(`${nameOf(a)} ${nameOf(b)}`);
      }
    }
  }
  return [...pairs].sort();
}

describe('requiredPairs', () => {
  it('pairs the teams of components that call each other, with how many do', () => {
    const company = acme()
      .calls('shop', 'billing')
      .calls('billing', 'shop')
      .calls('cart', 'billing')
      .calls('shop', 'cart');
    expect(listed(structureIn(company))).toEqual(['pay web 2']);
  });

  it('pairs who consumes an API with who provides it, called or not', () => {
    const company = acme()
      .squad('web')
      .component('shop', { consumes: ['api:acme/bills'] });
    expect(listed(structureIn(company))).toEqual(['pay web 1']);
  });

  it('pairs all who use a data store, but not who share a broker', () => {
    const company = acme()
      .store('words')
      .store('kafka', { type: 'broker' })
      .depends('shop', 'words')
      .depends('cart', 'words')
      .depends('index', 'words')
      .depends('index', 'kafka')
      .depends('billing', 'kafka');
    expect(listed(structureIn(company))).toEqual(['search web 1']);
  });

  it('leaves alone what two teams outside the scope do with each other', () => {
    const company = acme()
      .store('words')
      .calls('shop', 'billing')
      .depends('shop', 'words')
      .depends('billing', 'words')
      .depends('index', 'words')
      .calls('billing', 'index');
    expect(listed(structureIn(company, 'group:acme/web'))).toEqual([
      'pay web 2',
      'search web 1',
    ]);
  });

  it('finds what looking at every two components finds', () => {
    const anyScope = fc.constantFrom(
      undefined,
      'group:acme/b',
      'domain:acme/a',
    );
    fc.assert(
      fc.property(anyArchitecture(), anyScope, (entities, scope) => {
        const structure = structureIn(entities, scope);
        const pairs = listed(structure).map(each => each.replace(/ \d+$/, ''));
        expect(pairs.sort()).toEqual(bruteForce(structure));
      }),
    );
  });
});
