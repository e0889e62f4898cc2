import { buildGraph } from '../../graph';
import { anyCompany, fc } from '../../__testUtils__/properties';
import { aCompany } from '../../testing';
import { ownershipMap } from '../ownershipMap';
import { ownershipReport } from './ownershipReport';

const OPTIONS = { now: Date.UTC(2026, 5, 30), staleAfterDays: 180 };

/** A squad of a good size that owns something. */
const acme = () => aCompany().squad('web').owns('shop');

describe('ownershipReport', () => {
  const mapOf = (company: ReturnType<typeof aCompany>) =>
    ownershipMap(company.build(), { inherit: 'fallback', history: false });

  const checkOf = (name: string, company: ReturnType<typeof aCompany>) => {
    const { checks } = ownershipReport(mapOf(company), OPTIONS);
    const { looked, found, unknown } = checks.find(
      ({ check }) => check === name,
    )!;
    return { looked, found, unknown };
  };

  const sharedStore = () =>
    acme()
      .store('db')
      .squad('pay')
      .owns('billing')
      .depends('shop', 'db')
      .depends('billing', 'db');

  it.each([
    ['OWN-01', 'everything that needs an owner', acme().store('db'), 2, 0, 0],
    [
      'OWN-01',
      'nothing whose owner the caller may not see',
      acme().component('secret', { owner: undefined, ownerHidden: true }),
      1,
      0,
      0,
    ],
    [
      'OWN-03',
      'teams, and cannot tell of unknown people',
      acme().squad('pay', { headcount: undefined }),
      2,
      0,
      1,
    ],
    [
      'OWN-03',
      'no team of nobody, which is another finding',
      acme().squad('pay', { headcount: 0 }),
      1,
      0,
      0,
    ],
    ['DATA-01', 'stores', sharedStore(), 1, 1, 0],
    ['DATA-02', 'no store that is a matter of DATA-01', sharedStore(), 0, 0, 0],
    [
      'DATA-01',
      'stores, and cannot tell who nobody knows uses',
      acme().store('db'),
      1,
      0,
      1,
    ],
    [
      'DATA-03',
      'stores, and cannot tell without their users',
      acme().store('db'),
      1,
      0,
      1,
    ],
    [
      'CON-03',
      'product teams, and cannot tell without domains',
      aCompany().squad('web', { function: 'product' }).owns('shop'),
      1,
      0,
      1,
    ],
    [
      'stale-ownership',
      'everything, and cannot tell where nobody confirmed it',
      acme().with({ verifiedOn: '2026-06-01' }).owns('cart'),
      2,
      0,
      1,
    ],
    [
      'group-cycle',
      'groups, and says a cycle once',
      acme().group('a', { parent: 'b' }).group('b', { parent: 'a' }),
      2,
      1,
      0,
    ],
    ['OWN-11', 'guilds, of which there are none', acme(), 0, 0, 0],
  ])('says of %s that it looked at %s', (name, _, company, ...counts) => {
    const [looked, found, unknown] = counts;
    expect(checkOf(name, company)).toEqual({ looked, found, unknown });
  });

  it('counts what is in scope only', () => {
    const map = mapOf(sharedStore());
    const scope = new Uint8Array(map.graph.entities.length);
    scope[map.graph.ids.get('component:acme/shop')!] = 1;
    const report = ownershipReport(map, OPTIONS, scope);
    const { checks, findings, checked } = report;
    expect(findings).toEqual([]);
    expect(checked).toBe(1);
    expect(
      checks
        .filter(({ looked }) => looked > 0)
        .map(({ check, looked }) => `${check} ${looked}`),
    ).toEqual(['OWN-01 1', 'OWN-02 1', 'stale-ownership 1']);
  });

  it('counts an entity once, however many checks look at it', () => {
    const { checked } = ownershipReport(mapOf(sharedStore()), OPTIONS);
    expect(checked).toBe(['web', 'shop', 'db', 'pay', 'billing'].length);
  });

  it('never finds or doubts more than it looked at, and counts every finding', () => {
    fc.assert(
      fc.property(anyCompany(), company => {
        const map = ownershipMap(buildGraph(company), {
          inherit: 'never',
          history: false,
        });
        const { checks, findings } = ownershipReport(map, OPTIONS);
        for (const { check, looked, found, unknown } of checks) {
          expect(found + unknown).toBeLessThanOrEqual(looked);
          expect(found).toBe(
            findings.filter(each => each.check === check).length,
          );
        }
      }),
    );
  });
});
