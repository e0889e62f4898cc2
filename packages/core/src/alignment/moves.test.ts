import {
  anyArchitecture,
  namesIn,
  structureIn,
} from '../__testUtils__/structures';
import { fc } from '../__testUtils__/properties';
import type { CatalogEntity } from '../graph';
import { aCompany } from '../testing';
import { type Move, withMoves } from './moves';
import type { Structure } from './structure';

const acme = () =>
  aCompany()
    .organization('acme')
    .tribe('front')
    .domain('shopping')
    .system('store', 'shopping')
    .squad('web')
    .component('shop', { system: 'system:acme/store' })
    .component('cart', { system: 'system:acme/store' })
    .group('pages', { parent: 'web', type: 'squad' })
    .owns('home')
    .tribe('back')
    .domain('money')
    .squad('pay')
    .owns('billing')
    .squad('idle');

const service = (name: string, to: string): Move => ({
  kind: 'service-to-team',
  what: `component:acme/${name}`,
  to: `group:acme/${to}`,
});
const team = (name: string, to: string): Move => ({
  kind: 'team-to-unit',
  what: `group:acme/${name}`,
  to: `group:acme/${to}`,
});
const toDomain = (what: string, to: string): Move => ({
  kind: what.startsWith('system') ? 'system-to-domain' : 'service-to-domain',
  what,
  to: `domain:acme/${to}`,
});

/** Where every component is, and whose the domains are. */
function placesIn(structure: Structure): string[] {
  const names = namesIn(structure);
  const components = [...structure.components.keys()].map(at =>
    [
      names.component(at),
      names.team(structure.team[at]),
      names.unit(structure.unit[structure.team[at]]),
      names.domain(structure.domain[at]),
    ].join(' '),
  );
  const domains = structure.domains.map(
    (_, at) =>
      `${names.domain(at)} of ${names.unit(structure.unitOfDomain[at])}`,
  );
  return [...components, ...domains].sort();
}

const after = (structure: Structure, ...moves: Move[]): string[] => {
  const moved = withMoves(structure, moves);
  return moved.ok ? placesIn(moved.structure) : [moved.message];
};

const changed = (structure: Structure, ...moves: Move[]) => {
  const before = placesIn(structure);
  return after(structure, ...moves).filter(each => !before.includes(each));
};

describe('withMoves', () => {
  it('gives a service to a team, also to one that owned nothing', () => {
    const structure = structureIn(acme());
    expect(changed(structure, service('shop', 'pay'))).toEqual([
      'shop pay back shopping',
    ]);
    expect(changed(structure, service('shop', 'idle'))).toEqual([
      'shop idle back shopping',
    ]);
  });

  it('takes a team to a unit, with the groups below it and the domains that these own', () => {
    const structure = structureIn(
      acme()
        .squad('pages', { parent: 'group:acme/web' })
        .domain('looks')
        .with({
          owner: 'group:acme/pages',
        })
        .component('home', { domain: 'domain:acme/looks' }),
    );
    expect(changed(structure, team('web', 'back'))).toEqual([
      'cart web back shopping',
      'home pages back looks',
      'looks of back',
      'shop web back shopping',
    ]);
  });

  it('takes a service, or a whole system, to a domain', () => {
    const structure = structureIn(acme());
    expect(
      changed(structure, toDomain('component:acme/shop', 'money')),
    ).toEqual(['money of back', 'shop web front money']);
    expect(changed(structure, toDomain('system:acme/store', 'money'))).toEqual([
      'cart web front money',
      'money of back',
      'shop web front money',
    ]);
  });

  it('makes moves one after the other', () => {
    const structure = structureIn(acme());
    expect(
      changed(
        structure,
        service('shop', 'idle'),
        team('idle', 'front'),
        service('cart', 'pay'),
        service('cart', 'web'),
      ),
    ).toEqual(['shop idle front shopping']);
  });

  it.each([
    [
      'a service',
      service('ghost', 'pay'),
      'There is no component component:acme/ghost here',
    ],
    [
      'a team as a service',
      { ...service('shop', 'pay'), what: 'group:acme/web' },
      'There is no component group:acme/web here',
    ],
    [
      'a team to go to',
      service('shop', 'ghosts'),
      'There is no group group:acme/ghosts',
    ],
    [
      'a team to move',
      team('ghosts', 'back'),
      'There is no group group:acme/ghosts here',
    ],
    [
      'a domain',
      toDomain('system:acme/store', 'ghost'),
      'There is no domain domain:acme/ghost',
    ],
    ['a unit', team('web', 'pay'), 'It is to go below a group that is no unit'],
    ['a place above itself', team('back', 'back'), 'It would be above itself'],
    [
      'a team that is an organization',
      team('acme', 'back'),
      'An organization is no team',
    ],
    [
      'an owner that is an organization',
      service('shop', 'acme'),
      'An organization is no team',
    ],
  ])('refuses a move where there is no such thing: %s', (_, move, message) => {
    const structure = structureIn(acme());
    expect(withMoves(structure, [service('cart', 'pay'), move])).toEqual({
      ok: false,
      move: 1,
      message,
    });
  });

  it('refuses to move what is out of scope', () => {
    const structure = structureIn(acme(), 'group:acme/front');
    expect(after(structure, service('billing', 'web'))).toEqual([
      'There is no component component:acme/billing here',
    ]);
    expect(after(structure, team('pay', 'front'))).toEqual([
      'There is no group group:acme/pay here',
    ]);
    expect(after(structure, service('shop', 'pay'))).toContain(
      'shop pay back shopping',
    );
  });

  const anyMoves = fc.array(
    fc.record({
      kind: fc.constantFrom(
        'service-to-team' as const,
        'team-to-unit' as const,
        'service-to-domain' as const,
        'system-to-domain' as const,
      ),
      what: fc.nat({ max: 9 }),
      to: fc.nat({ max: 9 }),
    }),
    { maxLength: 3 },
  );
  const letter = (index: number) => String.fromCharCode(97 + index);
  const ends = {
    'service-to-team': ['component', 'group', 'owner'],
    'team-to-unit': ['group', 'group', 'parent'],
    'service-to-domain': ['component', 'domain', 'domain'],
    'system-to-domain': ['system', 'domain', 'domain'],
  } as const;

  it('says what the catalog would say after the same edits, and leaves today alone', () => {
    fc.assert(
      fc.property(anyArchitecture(), anyMoves, (entities, drawn) => {
        const structure = structureIn(entities);
        const today = placesIn(structure);
        let edited: CatalogEntity[] = entities;
        const placed = new Set<string>();
        const moves = drawn.flatMap(({ kind, what, to }): Move[] => {
          const [subject, target, field] = ends[kind];
          const move = {
            kind,
            what: `${subject}:acme/${letter(what)}`,
            to: `${target}:acme/${letter(to)}`,
          };
          // A service that says its domain itself does not follow its system.
          if (kind === 'system-to-domain' && placed.size > 0) return [];
          if (!withMoves(structure, [move]).ok) return [];
          if (kind === 'service-to-domain') placed.add(move.what);
          edited = edited.map(each =>
            each.ref === move.what ? { ...each, [field]: move.to } : each,
          );
          return [move];
        });
        const moved = withMoves(structure, moves);
        fc.pre(moved.ok);
        expect(after(structure, ...moves)).toEqual(
          placesIn(structureIn(edited)),
        );
        expect(placesIn(structure)).toEqual(today);
      }),
    );
  });
});
