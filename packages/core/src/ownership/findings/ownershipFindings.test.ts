import { buildGraph } from '../../graph';
import { anyCompany, fc, relabelled } from '../../__testUtils__/properties';
import { aCompany } from '../../testing';
import { ownershipMap } from '../ownershipMap';
import type { Finding } from './finding';
import { ownershipFindings } from './ownershipFindings';
import { twoPizzaVerdict } from './twoPizzaTeam';

const OPTIONS = { now: Date.UTC(2026, 5, 30), staleAfterDays: 180 };

const findingsOf = (
  company: ReturnType<typeof aCompany>,
  inherit: 'never' | 'fallback' = 'fallback',
) =>
  ownershipFindings(
    ownershipMap(company.build(), { inherit, history: false }),
    OPTIONS,
  );

const short = ({ check, verdict, entity, evidence }: Finding) =>
  [
    check,
    verdict,
    entity.split('/')[1],
    ...evidence.map(({ ref = '' }) => ref.split('/')[1]),
  ].join(' ');

/** A squad of a good size that owns something. */
const acme = () => aCompany().squad('web').owns('shop');

describe('ownershipFindings', () => {
  it('finds nothing where there is nothing to find', () => {
    expect(findingsOf(acme().store('db').depends('shop', 'db'))).toEqual([]);
  });

  it('finds nothing in an empty catalog', () => {
    expect(findingsOf(aCompany())).toEqual([]);
  });

  it.each([
    [
      'nobody as owner',
      acme().component('lost', { owner: undefined }),
      ['OWN-01 fail lost'],
    ],
    [
      'an owner who does not exist',
      acme().component('lost', { owner: 'group:acme/ghosts' }),
      ['OWN-01 fail lost ghosts'],
    ],
    [
      'a person as owner',
      acme().user('ann', 'web').store('db', { owner: 'user:acme/ann' }),
      ['OWN-01 fail db ann'],
    ],
    [
      'an owner by inheritance',
      acme()
        .system('front')
        .component('page', { owner: undefined, system: 'system:acme/front' }),
      ['OWN-01 warn page web'],
    ],
    [
      'a tribe that owns a component; it may own a system',
      acme().tribe('music').owns('player').system('listening'),
      ['OWN-01 fail player music'],
    ],
    [
      'no fault with an owner whom the caller may not see',
      acme().component('secret', { owner: undefined, ownerHidden: true }),
      [],
    ],
    [
      'further owners',
      acme().with({ coOwners: ['group:acme/pay', 'group:acme/web'] }),
      ['OWN-02 fail shop web pay'],
    ],
    [
      'no further owners of what is not in production',
      acme()
        .component('trial', { lifecycle: 'experimental' })
        .with({ coOwners: ['group:acme/pay'] }),
      [],
    ],
    [
      'a team too large, by its members when no size is stated',
      Array.from({ length: 11 }, (_, i) => `u${i}`).reduce(
        (company, name) => company.user(name, 'web'),
        aCompany().squad('web', { headcount: undefined }).owns('shop'),
      ),
      ['OWN-03 warn web web'],
    ],
    [
      'more than three services of a product team',
      aCompany()
        .squad('web', { function: 'product' })
        .owns('a', 'b', 'c', 'd')
        .component('job', { type: 'worker' }),
      ['OWN-04 warn web a b c d'],
    ],
    [
      'more than five services of a product team',
      aCompany()
        .squad('web', { function: 'product' })
        .owns('a', 'b', 'c', 'd', 'e', 'f'),
      ['OWN-04 fail web a b c d e f'],
    ],
    [
      'no excess of services in a platform team',
      aCompany()
        .squad('web', { function: 'platform' })
        .owns('a', 'b', 'c', 'd'),
      [],
    ],
    [
      'a chapter that owns',
      acme().group('testers', { type: 'chapter' }).owns('grid').store('db'),
      ['OWN-10 fail testers grid'],
    ],
    [
      'a guild that owns',
      acme().group('ml', { type: 'guild' }).owns('model'),
      ['OWN-11 fail ml model'],
    ],
    [
      'a product team in two domains',
      aCompany()
        .squad('web', { function: 'product' })
        .domain('rides')
        .domain('apps')
        .system('r', 'rides')
        .system('a', 'apps')
        .component('one', { system: 'system:acme/r' })
        .component('two', { system: 'system:acme/a' }),
      ['CON-03 warn web one two'],
    ],
    [
      'a store that two teams use',
      acme()
        .store('db')
        .squad('pay')
        .owns('billing')
        .depends('shop', 'db')
        .depends('billing', 'db'),
      ['DATA-01 fail db billing shop'],
    ],
    [
      'no fault with a broker that two teams use',
      acme()
        .store('bus', { type: 'broker' })
        .squad('pay')
        .owns('billing')
        .depends('shop', 'bus')
        .depends('billing', 'bus'),
      [],
    ],
    [
      'a store that two components of one team and system use',
      acme()
        .owns('cart')
        .store('db')
        .depends('shop', 'db')
        .depends('cart', 'db'),
      ['DATA-02 warn db cart shop'],
    ],
    [
      'a store that two systems of one team use',
      acme()
        .system('carts')
        .component('cart', { system: 'system:acme/carts' })
        .store('db')
        .depends('shop', 'db')
        .depends('cart', 'db'),
      ['DATA-02 fail db cart shop'],
    ],
    [
      'a store that another team owns than uses it',
      acme().squad('dba').owns('tool').store('db').depends('shop', 'db'),
      ['DATA-03 fail db dba shop'],
    ],
    [
      'a team that owns nothing, or nothing but stores and history',
      aCompany()
        .squad('idle')
        .squad('dba')
        .store('db')
        .component('old', { lifecycle: 'deprecated' }),
      ['team-owns-nothing warn dba db', 'team-owns-nothing warn idle'],
    ],
    [
      'a team of nobody, and one of nobody knows whom',
      aCompany()
        .squad('empty', { headcount: 0 })
        .owns('a')
        .squad('unknown', { headcount: undefined })
        .owns('b'),
      ['team-without-members fail empty', 'team-without-members warn unknown'],
    ],
    [
      'groups that are above each other',
      acme()
        .group('a', { parent: 'b' })
        .group('b', { parent: 'a' })
        .group('c', { parent: 'c' }),
      ['group-cycle fail a a b', 'group-cycle fail c c'],
    ],
    [
      'ownership that was confirmed too long ago, not what cannot be read',
      acme()
        .with({ verifiedOn: '2026-01-01' })
        .owns('fine', 'broken')
        .with({ verifiedOn: 'in spring' })
        .component('old', { verifiedOn: '2025-12-31' }),
      ['stale-ownership warn old old'],
    ],
  ])('finds %s', (_, company, expected) => {
    expect(findingsOf(company).map(short)).toEqual(expected);
  });

  it('finds nobody as owner when owners are not inherited', () => {
    const company = acme()
      .system('front')
      .component('page', { owner: undefined, system: 'system:acme/front' });
    expect(findingsOf(company, 'never').map(short)).toEqual([
      'OWN-01 fail page',
    ]);
  });

  it('says what to do about every finding', () => {
    const [finding] = findingsOf(
      aCompany().squad('web', { headcount: 3 }).owns('a'),
    );
    expect(finding).toEqual({
      check: 'OWN-03',
      entity: 'group:acme/web',
      verdict: 'fail',
      message: '3 people, 6 to 10 expected',
      remediation: 'Merge the team with a neighbour or staff it up.',
      evidence: [{ ref: 'group:acme/web', note: '3 people, as stated' }],
    });
  });

  it('does not depend on names', () => {
    const findings = (entities: Parameters<typeof buildGraph>[0]) =>
      ownershipFindings(
        ownershipMap(buildGraph(entities), {
          inherit: 'fallback',
          history: true,
        }),
        OPTIONS,
      ).map(({ check, verdict, entity }) => ({
        is: `${check} ${verdict}`,
        entity,
      }));
    const sorted = (list: unknown) =>
      (list as ReturnType<typeof findings>)
        .map(({ is, entity }) => `${is} ${entity}`)
        .sort();
    fc.assert(
      fc.property(anyCompany(), company => {
        const other = relabelled(company) as typeof company;
        expect(sorted(findings(other))).toEqual(
          sorted(relabelled(findings(company))),
        );
      }),
    );
  });
});

describe('twoPizzaVerdict', () => {
  it.each([
    [1, 'fail'],
    [3, 'fail'],
    [4, 'warn'],
    [5, 'warn'],
    [6, 'pass'],
    [10, 'pass'],
    [11, 'warn'],
    [12, 'warn'],
    [13, 'fail'],
  ])('%i people: %s', (people, expected) => {
    expect(twoPizzaVerdict(people)).toBe(expected);
  });
});
