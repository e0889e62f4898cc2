import { buildGraph, type CatalogEntity } from '../graph';
import { fc } from '../__testUtils__/properties';
import { aCompany } from '../testing';
import { overlays } from './overlays';
import type { Overlay, Overlays } from './overlaysModel';
import { ownershipMap } from './ownershipMap';
import { scopeOf } from './scopeOf';

const overlaysOf = (
  entities: Iterable<CatalogEntity>,
  root?: string,
): Overlays => {
  const graph = buildGraph(entities);
  const map = ownershipMap(graph, { inherit: 'never', history: false });
  const scope = scopeOf(map, root ? graph.ids.get(root) : undefined);
  return overlays(map, scope);
};

/** Two tribes of two squads, a chapter in one of them and a guild across. */
const acme = () =>
  aCompany()
    .organization('acme')
    .tribe('music')
    .squad('play')
    .squad('radio')
    .tribe('money')
    .squad('pay')
    .owns('billing')
    .squad('tax')
    .group('testers', { type: 'chapter', parent: 'music', headcount: 6 })
    .group('coaches', { type: 'guild', parent: 'acme' })
    .user('ann', 'play', 'testers')
    .user('bob', 'radio', 'testers', 'coaches')
    .user('cas', 'radio', 'testers')
    .user('dan', 'pay', 'coaches')
    .user('eve', 'coaches')
    .user('fay', 'tax');

const named = ({ overlays: found }: Overlays, title: string) =>
  found.find(each => each.title === title);

const sketch = (overlay?: Overlay) =>
  overlay && [
    ...overlay.squads.map(
      ({ ref, members }) => `${ref.split('/')[1]} ${members}`,
    ),
    `elsewhere ${overlay.elsewhere} of ${overlay.members}`,
  ];

describe('overlays', () => {
  it('says which squads take part, and with how many members', () => {
    const found = overlaysOf(acme().entities());
    expect(sketch(named(found, 'testers'))).toEqual([
      'play 1',
      'radio 2',
      'elsewhere 0 of 3',
    ]);
    expect(sketch(named(found, 'coaches'))).toEqual([
      'pay 1',
      'radio 1',
      'elsewhere 1 of 3',
    ]);
  });

  it('lays a chapter in its tribe and a guild across', () => {
    const found = overlaysOf(acme().entities());
    expect(named(found, 'testers')).toMatchObject({
      unit: 'group:acme/music',
      units: ['group:acme/music'],
      people: 6,
    });
    expect(named(found, 'coaches')?.unit).toBeUndefined();
    expect(named(found, 'coaches')).toMatchObject({
      units: ['group:acme/money', 'group:acme/music'],
      people: 3,
    });
  });

  it('keeps members unknown, not none, where nobody says to be one', () => {
    const company = acme()
      .group('ghosts', { type: 'guild', parent: 'acme', headcount: 40 })
      .group('shades', { type: 'chapter', parent: 'money' });
    const found = overlaysOf(company.entities());
    expect(named(found, 'ghosts')).toMatchObject({
      people: 40,
      members: undefined,
      squads: [],
      reach: 'unknown',
    });
    expect(named(found, 'shades')?.people).toBeUndefined();
  });

  it('shows a tribe its own squads only, with the guilds that reach into it', () => {
    const found = overlaysOf(acme().entities(), 'group:acme/money');
    expect(found.squads.map(({ ref }) => ref)).toEqual([
      'group:acme/pay',
      'group:acme/tax',
    ]);
    expect(found.overlays.map(({ title }) => title)).toEqual(['coaches']);
    expect(sketch(named(found, 'coaches'))).toEqual([
      'pay 1',
      'elsewhere 2 of 3',
    ]);
    expect(named(found, 'coaches')?.reach).toBe('pass');
  });

  it('looks at a domain through the squads that own something in it', () => {
    const company = acme()
      .domain('trade')
      .component('shop', { owner: 'group:acme/pay' })
      .with({ domain: 'domain:acme/trade' });
    const found = overlaysOf(company.entities(), 'domain:acme/trade');
    expect(found.squads.map(({ ref }) => ref)).toEqual(['group:acme/pay']);
    expect(sketch(named(found, 'coaches'))?.[0]).toBe('pay 1');
  });

  it('lists everybody in a squad, a chapter or a guild once', () => {
    const { people } = overlaysOf(acme().entities());
    expect(
      people.map(({ title, squad = '-', overlays: of }) =>
        [title, squad.split('/').at(-1), of.length].join(' '),
      ),
    ).toEqual([
      'ann play 1',
      'bob radio 2',
      'cas radio 1',
      'dan pay 1',
      'eve - 1',
      'fay tax 0',
    ]);
  });

  it('counts a person of two squads in the one named first', () => {
    const found = overlaysOf(
      acme().user('gus', 'tax', 'pay', 'coaches').entities(),
    );
    expect(sketch(named(found, 'coaches'))).toEqual([
      'pay 1',
      'radio 1',
      'tax 1',
      'elsewhere 1 of 4',
    ]);
  });

  it('takes a group of another type for a squad once it owns something', () => {
    const company = acme()
      .group('lab', { type: 'department', parent: 'music' })
      .user('hal', 'lab', 'testers');
    expect(
      sketch(named(overlaysOf(company.entities()), 'testers'))?.at(-1),
    ).toBe('elsewhere 1 of 4');
    const owning = company.component('probe', { owner: 'group:acme/lab' });
    expect(
      sketch(named(overlaysOf(owning.entities()), 'testers'))?.at(-1),
    ).toBe('elsewhere 0 of 4');
  });

  it('has nothing to say of a company without chapters and guilds', () => {
    const found = overlaysOf(
      aCompany().tribe('a').squad('b').user('c', 'b').entities(),
    );
    expect(found.overlays).toEqual([]);
    expect(found.people).toHaveLength(1);
  });

  it('adds up: the squads and elsewhere are the members, in any company and scope', () => {
    const squads = ['s0', 's1', 's2', 's3'];
    const across = ['chapter', 'guild'];
    fc.assert(
      fc.property(
        fc.array(fc.subarray([...squads, ...across, 'gone']), {
          maxLength: 12,
        }),
        fc.constantFrom(undefined, 'group:acme/t0', 'group:acme/s3'),
        (memberships, root) => {
          const company = aCompany().organization('acme').tribe('t0');
          company.squad('s0').squad('s1').tribe('t1').squad('s2').squad('s3');
          company.group('chapter', { type: 'chapter', parent: 't0' });
          company.group('guild', { type: 'guild', parent: 'acme' });
          memberships.forEach((groups, at) =>
            company.user(`u${at}`, ...groups),
          );
          const found = overlaysOf(company.entities(), root);
          for (const {
            ref,
            members = 0,
            squads: parts,
            elsewhere,
          } of found.overlays) {
            const sum = parts.reduce((total, each) => total + each.members, 0);
            expect(sum + elsewhere).toBe(members);
            const people = found.people.filter(each =>
              each.overlays.includes(ref),
            );
            expect(people).toHaveLength(members);
            for (const part of parts)
              expect(
                people.filter(({ squad }) => squad === part.ref),
              ).toHaveLength(part.members);
          }
        },
      ),
    );
  });
});
