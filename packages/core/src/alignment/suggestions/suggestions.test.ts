import { anyOrganisation, structureIn } from '../../__testUtils__/structures';
import { fc } from '../../__testUtils__/properties';
import { aCompany } from '../../testing';
import { disagreements, mirrorScore } from '../mirrorScore';
import { withMoves } from '../moves';
import { purity } from '../purity';
import { requiredPairs } from '../requiredPairs';
import type { Structure } from '../structure';
import { tiesOf } from '../ties';
import { type Suggestion, suggestions } from './suggestions';

const of = (team: string, system: string) => ({
  owner: `group:acme/${team}`,
  system: `system:acme/${system}`,
});

/** `mail` is a shopping service that the pay team has, and the shop calls it. */
const acme = () =>
  aCompany()
    .organization('acme')
    .tribe('front')
    .domain('shopping')
    .system('store', 'shopping')
    .squad('web')
    .squad('search')
    .tribe('back')
    .domain('money')
    .system('bank', 'money')
    .squad('pay')
    .component('shop', of('web', 'store'))
    .component('index', of('search', 'store'))
    .component('billing', of('pay', 'bank'))
    .component('mail', of('pay', 'store'))
    .calls('shop', 'index')
    .calls('shop', 'mail')
    .calls('shop', 'billing');

const listed = (structure: Structure) =>
  suggestions(structure).suggestions.map(({ move, mirror, ...rest }) =>
    [
      move.what.split('/')[1],
      'to',
      move.to.split('/')[1],
      `${mirror.n}/${mirror.m}`,
      `+${rest.resolves.length} -${rest.breaks.length}`,
    ].join(' '),
  );

const pairsTogether = (structure: Structure) =>
  requiredPairs(structure, tiesOf(structure)).filter(
    ({ a, b }) =>
      structure.unit[a] >= 0 && structure.unit[a] === structure.unit[b],
  ).length;

/** The figures of a structure as a suggestion has them. */
const figuresOf = (structure: Structure) => {
  const { n, m } = mirrorScore(structure);
  const { n: pure, m: judged } = purity(structure);
  return { n, m, pure, judged, together: pairsTogether(structure) };
};

const promised = ({ mirror, purity: then, together }: Suggestion) => ({
  n: mirror.n,
  m: mirror.m,
  pure: then.n,
  judged: then.m,
  together,
});

const key = ({ from, to }: { from: number; to: number }) => `${from} ${to}`;

/** The disagreements of one structure that another has not. */
const without = (one: Structure, other: Structure) => {
  const open = new Set(disagreements(other).map(key));
  return disagreements(one)
    .map(key)
    .filter(each => !open.has(each));
};

describe('suggestions', () => {
  it('finds what is in the wrong hands, and who has room for it', () => {
    expect(listed(structureIn(acme()))).toEqual([
      'mail to search 3/3 +1 -0',
      'mail to web 3/3 +1 -0',
    ]);
  });

  it('says which calls would agree, and by how much the score would rise', () => {
    const structure = structureIn(acme());
    const [best] = suggestions(structure).suggestions;
    const { entities } = structure.map.graph;
    const title = (at: number) => entities[structure.components[at]].title;
    expect(
      best.resolves.map(({ from, to }) => `${title(from)} -> ${title(to)}`),
    ).toEqual(['shop -> mail']);
    expect(best.gain).toBeCloseTo(1 / 3);
  });

  it.each([
    [
      'has three services',
      acme()
        .component('a', of('web', 'store'))
        .component('b', of('web', 'store')),
    ],
    [
      'is far from two pizzas',
      acme().squad('web', { headcount: 30, parent: 'group:acme/front' }),
    ],
  ])('gives nothing to a team that %s', (_, company) => {
    expect(listed(structureIn(company))).toEqual(['mail to search 3/3 +1 -0']);
  });

  it('takes no last service from a team', () => {
    const company = acme().component('billing', { owner: 'group:acme/ghosts' });
    expect(
      listed(structureIn(company)).filter(each => each.includes('mail')),
    ).toEqual([]);
  });

  it('moves a team whose work is in the domain of another unit', () => {
    const company = acme()
      .squad('post')
      .component('mail', of('post', 'store'))
      .component('stamps', of('post', 'store'))
      .calls('mail', 'stamps');
    expect(listed(structureIn(company)).at(0)).toBe('post to front 4/4 +1 -0');
  });

  it('takes a system to the domain of the unit that has it', () => {
    const company = acme()
      .system('mailing', 'shopping')
      .component('mail', of('pay', 'mailing'))
      .component('stamps', of('pay', 'mailing'))
      .calls('billing', 'stamps');
    expect(listed(structureIn(company)).at(0)).toBe(
      'mailing to money 4/4 +2 -0',
    );
  });

  it.each([
    ['there is no call', aCompany().squad('web').owns('shop')],
    ['all calls agree', acme().component('mail', of('pay', 'bank'))],
    ['there is nothing', aCompany()],
  ])('has none when %s', (_, company) => {
    expect(suggestions(structureIn(company))).toMatchObject({
      raising: 0,
      honest: 0,
      suggestions: [],
    });
  });

  it('never goes to another organization, nor to a domain that nobody is known to own', () => {
    const company = acme()
      .domain('ghostly', { owner: undefined })
      .system('void', 'ghostly')
      .organization('other')
      .tribe('far')
      .squad('away')
      .component('sun', of('away', 'void'))
      .calls('mail', 'sun');
    const targets = suggestions(structureIn(company)).suggestions.map(
      ({ move }) => move.to,
    );
    expect(targets).not.toContain('group:acme/away');
    expect(targets).not.toContain('domain:acme/ghostly');
  });

  it('gives as many as asked for, the best first', () => {
    const structure = structureIn(acme());
    const { honest, suggestions: one } = suggestions(structure, { limit: 1 });
    expect(honest).toBe(2);
    expect(one).toEqual(suggestions(structure).suggestions.slice(0, 1));
  });

  it('keeps its promises, which are honest', () => {
    const anyScope = fc.constantFrom(
      undefined,
      'group:acme/b',
      'domain:acme/a',
    );
    const found = { count: 0 };
    fc.assert(
      fc.property(anyOrganisation(), anyScope, (entities, scope) => {
        const structure = structureIn(entities, scope);
        const today = figuresOf(structure);
        for (const each of suggestions(structure).suggestions) {
          const moved = withMoves(structure, [each.move]);
          if (!moved.ok) throw new Error(moved.message);
          const then = promised(each);
          expect(then).toEqual(figuresOf(moved.structure));
          expect(then.n * today.m).toBeGreaterThan(today.n * then.m);
          expect(then.pure * today.judged).toBeGreaterThanOrEqual(
            today.pure * then.judged,
          );
          expect(then.together).toBeGreaterThanOrEqual(today.together);
          expect(each.resolves.map(key).sort()).toEqual(
            without(structure, moved.structure).sort(),
          );
          expect(each.breaks.map(key).sort()).toEqual(
            without(moved.structure, structure).sort(),
          );
          found.count++;
        }
      }),
      { numRuns: 300 },
    );
    expect(found.count).toBeGreaterThan(20);
  });
});
