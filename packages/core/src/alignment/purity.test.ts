import {
  anyArchitecture,
  namesIn,
  structureIn,
} from '../__testUtils__/structures';
import { fc } from '../__testUtils__/properties';
import { aCompany } from '../testing';
import { purity } from './purity';

const inDomain = (name: string) => ({ domain: `domain:acme/${name}` });

/** The front owns `shopping`, of which the back owns one of three; nobody known owns `ghostly`. */
const acme = () =>
  aCompany()
    .organization('acme')
    .tribe('front')
    .domain('shopping')
    .domain('ghostly', { owner: undefined })
    .squad('web')
    .component('shop', inDomain('shopping'))
    .component('cart', inDomain('shopping'))
    .tribe('back')
    .squad('pay')
    .component('billing', inDomain('shopping'));

const listed = (...args: Parameters<typeof structureIn>) => {
  const structure = structureIn(...args);
  const { component, domain } = namesIn(structure);
  return purity(structure).domains.map(each =>
    [
      domain(each.domain),
      each.value,
      `${each.n}/${each.m}`,
      `${each.unknown} unknown`,
      ...each.strangers.map(component),
    ].join(' '),
  );
};

describe('purity', () => {
  it('is the share of a domain in the hands of the unit that owns it', () => {
    expect(listed(acme().domain('empty'))).toEqual([
      `shopping ${2 / 3} 2/3 0 unknown billing`,
    ]);
  });

  it('adds up over all domains, each component counted once', () => {
    const structure = structureIn(
      acme()
        .domain('money')
        .component('bank', inDomain('money'))
        .component('homeless'),
    );
    expect(purity(structure)).toMatchObject({
      value: 0.75,
      n: 3,
      m: 4,
      unknown: 1,
    });
  });

  it('does not know a component without a known owner, nor a domain without one', () => {
    expect(
      listed(
        acme()
          .component('lost', {
            owner: 'group:acme/ghosts',
            ...inDomain('shopping'),
          })
          .component('free', inDomain('ghostly')),
      ),
    ).toEqual([
      'ghostly  0/0 1 unknown',
      `shopping ${2 / 3} 2/3 1 unknown billing`,
    ]);
  });

  it('looks at what is in scope only', () => {
    expect(listed(acme().calls('billing', 'shop'), 'group:acme/back')).toEqual([
      'shopping 0 0/1 0 unknown billing',
    ]);
  });

  it('is undefined where there is no domain', () => {
    const structure = structureIn(aCompany().squad('web').owns('shop'));
    expect(purity(structure)).toEqual({
      value: null,
      n: 0,
      m: 0,
      unknown: 1,
      domains: [],
    });
  });

  it('counts every component as pure, a stranger or unknown', () => {
    fc.assert(
      fc.property(anyArchitecture(), entities => {
        const structure = structureIn(entities);
        const { n, m, unknown, domains } = purity(structure);
        const strangers = domains.flatMap(each => each.strangers);
        expect(n + strangers.length).toBe(m);
        expect(m + unknown).toBe(structure.inScope);
      }),
    );
  });
});
