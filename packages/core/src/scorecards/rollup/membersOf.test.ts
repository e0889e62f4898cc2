import { ownershipMap, scopeOf } from '../../ownership';
import { aCompany } from '../../testing';
import { membersOf, ratesOf, withBeside } from './membersOf';
import type { RowsKind } from './rows';

const graph = aCompany()
  .organization('acme')
  .component('website')
  .tribe('money')
  .squad('pay')
  .domain('payments')
  .domain('cards', { parent: 'domain:acme/payments' })
  .system('billing', 'cards')
  .owns('ledger')
  .component('invoice', { system: 'system:acme/billing', owner: undefined })
  .store('books', { system: 'system:acme/billing' })
  .tribe('front')
  .squad('web')
  .owns('shop')
  .component('legacy', { lifecycle: 'deprecated' })
  .squad('idle')
  .group('masons', { type: 'guild', parent: 'acme' })
  .component('orphan', { owner: 'group:acme/nobody' })
  .user('ann', 'pay')
  .build();

const ownership = ownershipMap(graph, { inherit: 'never', history: true });
const name = (ref: string) => ref.replace('acme/', '').replace(/^group:/, '');

const rows = (kind: RowsKind, scope?: Uint8Array) =>
  Object.fromEntries(
    membersOf(ownership, kind, scope).map(({ ref, members }) => [
      name(ref),
      members.map(name).sort().join(' '),
    ]),
  );

describe('membersOf', () => {
  it('gives a team itself and what it owns, and lists a team that owns nothing', () => {
    expect(rows('team')).toEqual({
      acme: 'acme component:website',
      idle: 'idle',
      pay: 'component:ledger domain:cards domain:payments pay resource:books system:billing',
      web: 'component:legacy component:shop web',
    });
  });

  it('gives a unit all below it, and what nobody owns in its systems', () => {
    expect(rows('unit')).toEqual({
      front: 'component:legacy component:shop front idle web',
      money:
        'component:invoice component:ledger domain:cards domain:payments money pay resource:books system:billing',
    });
  });

  it('gives an organization all below it, and what is of nobody under its name', () => {
    const { acme } = rows('organization');
    expect(acme.split(' ')).toEqual(
      graph.entities
        .filter(({ kind }) => kind !== 'user')
        .map(({ ref }) => name(ref))
        .sort(),
    );
  });

  it('gives an organization what is in the scope of it', () => {
    const acme = graph.ids.get('group:acme/acme');
    const [{ members }] = membersOf(ownership, 'organization');
    const inScope = graph.entities.filter(
      (_, id) => scopeOf(ownership, acme)[id],
    );
    expect(members).toEqual(inScope.map(({ ref }) => ref));
  });

  it('gives a system what is in it, and a domain what is in its systems and domains', () => {
    expect(rows('system')).toEqual({
      'system:billing': 'component:invoice resource:books system:billing',
    });
    expect(rows('domain')).toEqual({
      'domain:cards':
        'component:invoice domain:cards resource:books system:billing',
      'domain:payments':
        'component:invoice domain:cards domain:payments resource:books system:billing',
    });
  });

  it('gives an entity itself, and lists no people', () => {
    const entities = rows('entity');
    expect(entities['component:shop']).toBe('component:shop');
    expect(Object.keys(entities)).not.toContain('user:ann');
  });

  it('leaves out what is not in the scope', () => {
    const scope = scopeOf(ownership, graph.ids.get('group:acme/front'));
    expect(rows('team', scope)).toEqual({
      idle: 'idle',
      web: 'component:legacy component:shop web',
    });
  });

  it('ends where domains lie in each other', () => {
    const circle = aCompany()
      .domain('a', { parent: 'domain:acme/b' })
      .domain('b', { parent: 'domain:acme/a' })
      .build();
    const map = ownershipMap(circle, { inherit: 'never', history: true });
    expect(membersOf(map, 'domain').map(({ members }) => members)).toEqual([
      ['domain:acme/a', 'domain:acme/b'],
      ['domain:acme/a', 'domain:acme/b'],
    ]);
  });
});

describe('withBeside', () => {
  const beside = [
    { ref: 'migration:acme/cloud', owner: 'group:acme/pay' },
    { ref: 'migration:acme/lost', owner: 'group:acme/nobody' },
    { ref: 'migration:acme/free' },
  ];
  const added = (kind: RowsKind) => {
    const known = membersOf(ownership, kind);
    return withBeside(known, { ownership, kind }, beside)
      .filter(({ members }) => members.some(ref => ref.startsWith('migration')))
      .map(({ ref }) => name(ref));
  };

  it.each<[RowsKind, string[]]>([
    ['team', ['pay']],
    ['unit', ['money']],
    ['organization', ['acme']],
    ['domain', []],
    ['system', []],
    ['entity', ['migration:cloud', 'migration:lost', 'migration:free']],
  ])('adds migrations to rows of kind %s', (kind, expected) => {
    expect(added(kind)).toEqual(expected);
  });
});

describe('ratesOf', () => {
  it('rates groups by the services that they run', () => {
    const rates = ratesOf(ownership, 'team');
    expect(
      graph.entities
        .map(({ ref }) => ref)
        .filter(ref => rates?.(ref))
        .map(name),
    ).toEqual(
      ['invoice', 'ledger', 'orphan', 'shop', 'website'].map(
        service => `component:${service}`,
      ),
    );
    expect(rates?.('migration:acme/cloud')).toBe(false);
  });

  it('rates everything else by anything', () => {
    expect(ratesOf(ownership, 'domain')).toBeUndefined();
  });
});
