import { aCompany } from '../../../testing';
import {
  evidenceOf,
  judgement,
  looksAt,
  said,
  states,
} from '../__testUtils__/judging';

const PRODUCT = { function: 'product' };
const web = 'group:acme/web';

/** A shop of a squad below an organization. */
const acme = () => aCompany().organization('acme').squad('web').owns('shop');

describe('OWN-01, an owning team', () => {
  const owned = (owner?: string) => acme().component('cart', { owner });

  it.each([
    ['pass: owned by a group of type squad', acme(), 'shop'],
    ['fail: nobody owns it', owned(undefined), 'cart'],
    ['fail: its owner does not exist', owned('group:acme/gone'), 'cart'],
    [
      'fail: a person owns it, not a team',
      acme().user('ann').component('cart', { owner: 'user:acme/ann' }),
      'cart',
    ],
    [
      'fail: its owner is made of teams and is no team itself',
      owned('group:acme/acme'),
      'cart',
    ],
    [
      'fail: its owner is a group of type guild, not a team',
      acme().group('crafts', { type: 'guild' }).owns('cart'),
      'cart',
    ],
    [
      'pass: owned by a group of type organization',
      acme().domain('sales', { owner: 'group:acme/acme' }),
      'domain:acme/sales',
    ],
    [
      'not-applicable: history: nothing live uses it or belongs to it',
      acme().store('old', { era: 'monolith-2008' }),
      'resource:acme/old',
    ],
  ])('%s', (expected, company, name) => {
    expect(said('OWN-01', company, name)).toBe(expected);
  });

  it('says nothing of history, and of an owner whom the caller may not see', () => {
    expect(looksAt('OWN-01', { lifecycle: 'deprecated' })).toBe(false);
    expect(looksAt('OWN-01', { ownerHidden: true })).toBe(false);
    expect(looksAt('OWN-01', { kind: 'group' })).toBe(false);
  });

  it('shows who is named', () => {
    expect(evidenceOf('OWN-01', owned('group:acme/gone'), 'cart')).toEqual([
      'group:acme/gone is not in the catalog',
    ]);
    expect(evidenceOf('OWN-01', acme(), 'shop')).toEqual(['web: owner']);
  });
});

describe('OWN-02, one owner', () => {
  it.each([
    ['pass: 1 owner, no further ones', {}],
    ['pass: 1 owner, no further ones', { coOwners: [web] }],
    [
      'fail: 2 owners beside its own, 1 owner expected',
      { coOwners: ['group:acme/pay', 'group:acme/ops'] },
    ],
    ['fail: no group owns it, 1 owner expected', { owner: undefined }],
  ])('%s', (expected, details) => {
    const company = acme().component('cart', details);
    expect(said('OWN-02', company, 'cart')).toBe(expected);
  });
});

describe('OWN-03, two-pizza size', () => {
  it.each([
    ['pass: 6 people, 6 to 10 expected', 6],
    ['pass: 10 people, 6 to 10 expected', 10],
    ['warn: 5 people, 6 to 10 expected', 5],
    ['warn: 12 people, 6 to 10 expected', 12],
    ['fail: 3 people, 6 to 10 expected', 3],
    ['fail: 13 people, 6 to 10 expected', 13],
    ['not-applicable: nobody is in it', 0],
    [
      'no-data: nobody knows how many people are in it: set banyan/headcount, or register its members',
      undefined,
    ],
  ])('%s', (expected, headcount) => {
    const company = aCompany().squad('web', { headcount });
    expect(said('OWN-03', company, web)).toBe(expected);
  });

  it('rests on the people who say that they are in it', () => {
    const company = aCompany()
      .squad('web', { headcount: undefined })
      .user('ann', 'web');
    expect(said('OWN-03', company, web)).toBe(
      'fail: 1 person, 6 to 10 expected',
    );
    expect(evidenceOf('OWN-03', company, web)).toEqual(['ann: member']);
  });
});

describe('OWN-04, 1 to 3 services', () => {
  const team = (...services: string[]) =>
    aCompany()
      .squad('web', PRODUCT)
      .owns(...services);

  it.each([
    ['not-applicable: it owns no service in production', []],
    ['pass: 1 service in production, 1 to 3 expected', ['a1']],
    ['pass: 3 services in production, 1 to 3 expected', ['a1', 'a2', 'a3']],
    [
      'warn: 4 services in production, 1 to 3 expected',
      ['a1', 'a2', 'a3', 'a4'],
    ],
    [
      'fail: 6 services in production, 1 to 3 expected',
      ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'],
    ],
  ])('%s', (expected, services) => {
    expect(said('OWN-04', team(...services), web)).toBe(expected);
  });

  it('looks at product teams, not at what is made of them', () => {
    const group = { kind: 'group' as const, ...PRODUCT };
    expect(looksAt('OWN-04', { ...group, type: 'squad' })).toBe(true);
    expect(looksAt('OWN-04', { ...group, type: 'tribe' })).toBe(false);
    expect(looksAt('OWN-04', { kind: 'group', function: 'platform' })).toBe(
      false,
    );
  });
});

describe('OWN-05, all four with one team', () => {
  const full = { pipeline: 'web-main', ...states({ oncall: 'web-night' }) };

  it.each([
    ['pass: 4 of 4 with one team', acme().component('cart', full)],
    [
      'fail: 2 of 4 with one team; not pipeline and pager',
      acme().component('cart'),
    ],
    [
      'fail: 3 of 4 with one team; not data',
      acme()
        .component('cart', full)
        .squad('dba')
        .store('db')
        .depends('cart', 'db'),
    ],
    [
      'fail: 3 of 4 with one team; not pipeline',
      acme()
        .component('cart', full)
        .squad('pay')
        .component('bill', { pipeline: 'web-main' }),
    ],
    [
      'fail: 1 of 4 with one team; not service, pipeline and pager',
      acme().component('cart', { owner: undefined }),
    ],
  ])('%s', (expected, company) => {
    expect(said('OWN-05', company, 'cart')).toBe(expected);
  });

  it('takes the rotation of the owner for that of the service', () => {
    const company = aCompany()
      .squad('web', states({ oncall: 'web-night' }))
      .component('cart', { pipeline: 'web-main' })
      .store('db')
      .depends('cart', 'db');
    expect(said('OWN-05', company, 'cart')).toBe('pass: 4 of 4 with one team');
    expect(evidenceOf('OWN-05', company, 'cart')).toEqual([
      'web: owner',
      'db: store of the same owner',
      'pipeline web-main',
      'pager web-night',
    ]);
  });
});

describe('OWN-06, really on call', () => {
  const onCall = (values: Record<string, string>, headcount?: number) =>
    aCompany()
      .squad('web', { headcount })
      .component('cart', { tier: 1, ...states(values) });

  it.each([
    [
      'pass: rotation of 6, all from the owner',
      onCall({ oncall: 'night', 'oncall-size': '6' }, 8),
    ],
    [
      'fail: rotation of 3, at least 4 expected',
      onCall({ oncall: 'night', 'oncall-size': '3' }, 8),
    ],
    [
      'fail: rotation of 9, but only 8 in the team',
      onCall({ oncall: 'night', 'oncall-size': '9' }, 8),
    ],
    ['fail: no rotation is named, neither here nor at its owner', onCall({})],
    [
      'fail: its rotation is shared with 1 other group',
      onCall({ oncall: 'night', 'oncall-size': '6' }, 8).squad(
        'pay',
        states({ oncall: 'night' }),
      ),
    ],
    [
      'no-data: nobody knows how many are in the rotation: set banyan/oncall-size',
      onCall({ oncall: 'night' }, 8),
    ],
    [
      'no-data: nobody knows how many people its owner has: set banyan/headcount there',
      onCall({ oncall: 'night', 'oncall-size': '6' }),
    ],
  ])('%s', (expected, company) => {
    expect(said('OWN-06', company, 'cart')).toBe(expected);
  });

  it('looks at tiers 0 and 1 only', () => {
    const service = { type: 'service', lifecycle: 'production' };
    expect(looksAt('OWN-06', { ...service, tier: 0 })).toBe(true);
    expect(looksAt('OWN-06', { ...service, tier: 2 })).toBe(false);
    expect(looksAt('OWN-06', service)).toBe(false);
  });
});

describe('OWN-07, no iceberg', () => {
  const team = (approvals?: string, headcount?: number) =>
    aCompany()
      .organization('acme')
      .squad('dba', { headcount })
      .squad('web', PRODUCT)
      .component('shop', approvals === undefined ? {} : states({ approvals }));

  it.each([
    [
      'pass: 8 people for the work of 8: 1.00, at most 1.5 expected',
      team('none'),
    ],
    [
      'pass: 12 people for the work of 8: 1.50, at most 1.5 expected',
      team('dba', 4),
    ],
    [
      'fail: 26 people for the work of 8: 3.25, at most 1.5 expected',
      team('group:acme/dba', 18),
    ],
    [
      'no-data: 1 of 1 components do not say who approves their releases: set banyan/approvals there',
      team(),
    ],
    [
      'no-data: nobody knows how many people the approvers have',
      team('dba, gone', undefined),
    ],
    ['not-applicable: it owns no component', aCompany().squad('web', PRODUCT)],
    [
      'no-data: nobody knows how many people are in it: set banyan/headcount',
      aCompany()
        .squad('web', { ...PRODUCT, headcount: undefined })
        .owns('shop'),
    ],
  ])('%s', (expected, company) => {
    expect(said('OWN-07', company, web)).toBe(expected);
  });

  it('shows the groups behind the team', () => {
    expect(evidenceOf('OWN-07', team('dba', 18), web)).toEqual([
      'dba: approves releases, 18 people',
      'shop: component that it owns',
    ]);
  });

  it('counts no approver below the team itself', () => {
    const company = aCompany()
      .squad('web', PRODUCT)
      .component('shop', states({ approvals: 'web-qa' }))
      .group('web-qa', { parent: 'web', headcount: 30 });
    expect(said('OWN-07', company, web)).toMatch(/^pass: 8 people/);
  });
});

describe('OWN-08, a metric', () => {
  it.each([
    ['pass: started streams', { 'business-metric': 'started streams' }],
    ['fail: no metric is named', {}],
    ['fail: no metric is named', { 'business-metric': ' ' }],
  ])('%s', (expected, values) => {
    const company = aCompany().squad('web', { ...PRODUCT, ...states(values) });
    expect(said('OWN-08', company, web)).toBe(expected);
  });

  it('gives the YAML to fill in', () => {
    const company = aCompany().squad('web', PRODUCT);
    expect(judgement('OWN-08', company, web).patch).toBe(
      'metadata:\n  annotations:\n    banyan/business-metric: <the figure>\n',
    );
  });
});

describe('OWN-09, the ceiling of a tribe', () => {
  const limits = 'people, at most 100 expected, never above 150';
  const tribe = (one?: number, two = 0) =>
    aCompany()
      .organization('acme')
      .tribe('music')
      .squad('web', { headcount: one })
      .squad('pay', { headcount: two })
      .group('crafts', { parent: 'music', type: 'chapter', headcount: 90 });

  it.each([
    [`pass: 100 ${limits}`, tribe(60, 40)],
    [`warn: 101 ${limits}`, tribe(60, 41)],
    [`warn: 150 ${limits}`, tribe(150)],
    [`fail: 151 ${limits}`, tribe(151)],
    [
      'no-data: 1 squad of it without a known number of people: set banyan/headcount there',
      tribe(undefined, 40),
    ],
    [`fail: 160 ${limits}`, tribe(undefined, 160)],
  ])('%s', (expected, company) => {
    expect(said('OWN-09', company, 'group:acme/music')).toBe(expected);
  });
});

describe('OWN-10 and OWN-11, chapters and guilds', () => {
  const acrossSquads = () =>
    aCompany()
      .organization('acme')
      .tribe('music')
      .squad('web')
      .squad('pay')
      .tribe('ads')
      .squad('sell');
  const overlay = (type: string, ...squads: string[]) =>
    squads.reduce(
      (company, squad, at) => company.user(`p${at}`, squad, 'crafts'),
      acrossSquads().group('crafts', { type, parent: 'music' }),
    );
  const crafts = 'group:acme/crafts';

  it.each([
    [
      'OWN-10',
      'pass: members in 2 squads, at least 2 of one tribe expected',
      overlay('chapter', 'web', 'pay'),
    ],
    [
      'OWN-10',
      'fail: members in 2 squads, at least 2 of one tribe expected',
      overlay('chapter', 'web', 'sell'),
    ],
    [
      'OWN-10',
      'fail: it owns 2 components, 0 expected',
      overlay('chapter', 'web', 'pay')
        .group('crafts', { type: 'chapter' })
        .owns('lib', 'kit'),
    ],
    [
      'OWN-10',
      'no-data: not all of its members are known: list it in spec.memberOf of its people',
      overlay('chapter'),
    ],
    [
      'OWN-11',
      'pass: members in 2 tribes, at least 2 expected',
      overlay('guild', 'web', 'sell'),
    ],
    [
      'OWN-11',
      'fail: members in 1 tribe, at least 2 expected',
      overlay('guild', 'web', 'pay'),
    ],
    [
      'OWN-11',
      'fail: it owns 1 component, 0 expected',
      acrossSquads().group('crafts', { type: 'guild' }).owns('lib'),
    ],
    [
      'OWN-11',
      'no-data: not all of its members are known: list it in spec.memberOf of its people',
      overlay('guild'),
    ],
  ])('%s %s', (id, expected, company) => {
    expect(said(id, company, crafts)).toBe(expected);
  });

  it('names the squads, and everybody who is counted', () => {
    const company = overlay('chapter', 'web', 'web', 'pay');
    expect(evidenceOf('OWN-10', company, crafts)).toEqual([
      'pay: 1 member in it',
      'web: 2 members in it',
      'p0: member',
      'p1: member',
      'p2: member',
    ]);
  });
});

describe('OWN-12, mission and product owner', () => {
  it.each([
    [
      'pass: mission and product owner are stated',
      { mission: 'Sell', 'product-owner': 'the lead' },
    ],
    ['fail: 1 of 2 stated; no product owner', { mission: 'Sell' }],
    ['fail: 0 of 2 stated; no mission and product owner', {}],
  ])('%s', (expected, values) => {
    const company = aCompany().squad('web', states(values));
    expect(said('OWN-12', company, web)).toBe(expected);
  });
});

describe('OWN-13, a guild that is alive', () => {
  it.each([
    ['pass: 20 % of the members take part, 20 % expected', '0.2'],
    ['warn: 10 % of the members take part, 20 % expected', '0.1'],
    ['fail: 9 % of the members take part, 20 % expected', '0.09'],
    [
      'no-data: nobody knows how many of its members take part: set banyan/active-share',
      'most',
    ],
  ])('%s', (expected, share) => {
    const company = aCompany().group('crafts', {
      type: 'guild',
      ...states({ 'active-share': share }),
    });
    expect(said('OWN-13', company, 'group:acme/crafts')).toBe(expected);
  });
});
