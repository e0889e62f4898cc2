import {
  anyArchitecture,
  namesIn,
  structureIn,
} from '../__testUtils__/structures';
import { fc, relabelled } from '../__testUtils__/properties';
import type { CatalogEntity } from '../graph';
import { aCompany, type CompanyBuilder } from '../testing';
import { congruence } from './congruence';
import type { CongruenceOptions } from './contacts';

const OF_WEB = { owner: 'group:acme/web' };
const TODAY = { today: '2026-06-30' };

/** Three squads in two tribes; `shop` calls `billing` and there is nothing else between them. */
const acme = (until?: string) =>
  aCompany()
    .organization('acme')
    .tribe('front')
    .squad('web')
    .owns('shop')
    .squad('search')
    .owns('index')
    .tribe('back')
    .squad('pay', {
      interactions: [
        { with: 'group:acme/search', mode: 'collaboration', until },
      ],
    })
    .component('billing', { provides: ['api:acme/bills'] })
    .store('words');

const look = (
  company: CompanyBuilder,
  options: CongruenceOptions = TODAY,
  root?: string,
) => {
  const structure = structureIn(company, root);
  const { team, component, store, unit } = namesIn(structure);
  const { n, m, value, unknown, ...found } = congruence(structure, options);
  const pair = ({ a, b }: { a: number; b: number }) => `${team(a)} ${team(b)}`;
  return {
    figures: [n, m, value, unknown],
    split: found.split,
    pairs: found.pairs.map(each => [pair(each), ...each.channels].join(' ')),
    gaps: found.gaps.map(each =>
      [
        pair(each),
        ...each.ties.map(tie =>
          tie.kind === 'call'
            ? `${component(tie.from)} -> ${component(tie.to)}`
            : store(tie.store),
        ),
      ].join(', '),
    ),
    waste: found.waste.map(
      each =>
        `${pair(each)} ${each.members.length} ${each.interactions.length}`,
    ),
    units: found.units.map(
      each => `${unit(each.unit)} ${each.required}/${each.pairs}`,
    ),
  };
};

describe('congruence', () => {
  it('is a gap where two teams have to coordinate and nothing says that they do', () => {
    const { figures, gaps } = look(acme().calls('shop', 'billing'));
    expect(figures).toEqual([0, 1, 0, 0]);
    expect(gaps).toEqual(['pay web, shop -> billing']);
  });

  it.each([
    ['unit', acme().calls('shop', 'index'), 'search web unit'],
    [
      'members',
      acme().user('ann', 'web', 'pay').calls('shop', 'billing'),
      'pay web members',
    ],
    [
      'contract',
      acme()
        .component('shop', { ...OF_WEB, consumes: ['api:acme/bills'] })
        .calls('shop', 'billing'),
      'pay web contract',
    ],
    ['interaction', acme().calls('index', 'billing'), 'pay search interaction'],
  ])('takes %s for coordination', (channel, company, expected) => {
    const { figures, pairs, split, gaps } = look(company);
    expect(figures).toEqual([1, 1, 1, 0]);
    expect(pairs).toEqual([expected]);
    expect(gaps).toEqual([]);
    expect(split).toEqual({
      unit: 0,
      members: 0,
      contract: 0,
      interaction: 0,
      [channel]: 1,
    });
  });

  it('lists all channels of a pair and counts it in the first', () => {
    const { pairs, split } = look(
      acme()
        .user('ann', 'search', 'pay')
        .calls('index', 'billing')
        .calls('shop', 'billing'),
    );
    expect(pairs).toEqual(['pay search members interaction', 'pay web']);
    expect(split).toMatchObject({ members: 1, interaction: 0 });
  });

  it('does not take a contract for what it does not cover', () => {
    const consumer = () =>
      acme()
        .component('shop', { ...OF_WEB, consumes: ['api:acme/bills'] })
        .component('cart', OF_WEB)
        .calls('shop', 'billing');
    expect(look(consumer().calls('cart', 'billing')).gaps).toEqual([
      'pay web, cart -> billing',
    ]);
    expect(
      look(consumer().depends('shop', 'words').depends('billing', 'words'))
        .gaps,
    ).toEqual(['pay web, words']);
  });

  it.each([
    ['2026-06-30', 1],
    ['2026-06-29', 0],
    [undefined, 1],
  ])('counts an interaction through its last day, %s', (until, n) => {
    expect(look(acme(until).calls('index', 'billing')).figures[0]).toBe(n);
  });

  it('may ask that teams of one unit sit nearer to each other', () => {
    const company = () =>
      aCompany()
        .organization('acme')
        .tribe('front')
        .group('left', { parent: 'front', type: 'team' })
        .group('web', { parent: 'left', type: 'squad' })
        .owns('shop')
        .group('pay', { parent: 'left', type: 'squad' })
        .owns('billing')
        .group('search', { parent: 'front', type: 'squad' })
        .owns('index')
        .calls('shop', 'billing')
        .calls('shop', 'index');
    const pairsWithin = (levels?: number) =>
      look(company(), { ...TODAY, levels }).pairs;
    expect(pairsWithin()).toEqual(['pay web unit', 'search web unit']);
    expect(pairsWithin(2)).toEqual(['pay web unit', 'search web unit']);
    expect(pairsWithin(1)).toEqual(['pay web unit', 'search web']);
    expect(pairsWithin(0)).toEqual(['pay web', 'search web']);
  });

  it('lists contacts that nothing asks for, and how many pairs of a unit have to talk', () => {
    const { waste, units } = look(
      acme().user('ann', 'web', 'pay').calls('shop', 'index'),
    );
    expect(waste).toEqual(['pay search 0 1', 'pay web 1 0']);
    expect(units).toEqual(['back 0/0', 'front 1/1']);
  });

  it('calls no contact wasted of teams that it sees but a part of', () => {
    const company = acme()
      .domain('one')
      .squad('search')
      .component('words', { domain: 'domain:acme/one' })
      .squad('pay')
      .component('bank', { domain: 'domain:acme/one' })
      .calls('billing', 'index');
    expect(look(company, TODAY, 'domain:acme/one').waste).toEqual([]);
  });

  it('does not know who is asked by a link of what nobody owns', () => {
    const { figures } = look(
      acme()
        .component('lost', { owner: 'group:acme/ghosts' })
        .calls('shop', 'lost')
        .calls('lost', 'shop')
        .calls('shop', 'index'),
    );
    expect(figures).toEqual([1, 1, 1, 1]);
  });

  it.each([
    ['nobody calls anybody', acme()],
    [
      'one team owns everything',
      aCompany().squad('web').owns('a', 'b').calls('a', 'b'),
    ],
    ['there is nothing', aCompany()],
  ])('is undefined when %s', (_, company) => {
    expect(look(company).figures.slice(0, 3)).toEqual([0, 0, null]);
  });

  it('is the sum of its split, whatever the names', () => {
    const figures = (entities: CatalogEntity[]) => {
      const found = congruence(structureIn(entities), TODAY);
      return { n: found.n, m: found.m, split: found.split };
    };
    fc.assert(
      fc.property(anyArchitecture(), entities => {
        const { n, m, split } = figures(entities);
        expect(Object.values(split).reduce((a, b) => a + b)).toBe(n);
        expect(n).toBeLessThanOrEqual(m);
        expect(figures(relabelled(entities) as CatalogEntity[])).toEqual({
          n,
          m,
          split,
        });
      }),
    );
  });

  it('is never less when more coordination is declared', () => {
    fc.assert(
      fc.property(anyArchitecture(), fc.nat(), fc.nat(), (entities, a, b) => {
        const groups = entities.filter(({ kind }) => kind === 'group');
        const from = groups[a % groups.length];
        const to = groups[b % groups.length];
        const more = entities.map(each =>
          each === from
            ? {
                ...each,
                interactions: [
                  ...(each.interactions ?? []),
                  { with: to.ref, mode: 'facilitating' as const },
                ],
              }
            : each,
        );
        const before = congruence(structureIn(entities), TODAY);
        const after = congruence(structureIn(more), TODAY);
        expect(after.m).toBe(before.m);
        expect(after.n).toBeGreaterThanOrEqual(before.n);
      }),
    );
  });
});
