import { anyCompany, fc } from '../../__testUtils__/properties';
import { structureOfCompany } from '../../__testUtils__/structureOfCompany';
import { buildGraph } from '../../graph';
import { aCompany, type CompanyBuilder } from '../../testing';
import { distributedMonolith } from './distributedMonolith';
import type { Deploy } from './signal';

const acme = () =>
  aCompany()
    .organization('acme')
    .squad('web')
    .owns('shop', 'cart')
    .store('carts')
    .squad('pay')
    .owns('billing', 'tax', 'ledger', 'vault', 'audit')
    .store('bills')
    .calls('shop', 'cart')
    .calls('shop', 'billing')
    .depends('cart', 'carts')
    .depends('billing', 'bills');

const readingOf = (company: CompanyBuilder, deploys?: Deploy[]) =>
  distributedMonolith(structureOfCompany(company.build()).structure, {
    deploys,
  });

const signalsOf = (...given: Parameters<typeof readingOf>) =>
  Object.fromEntries(
    readingOf(...given).signals.map(({ signal, verdict, n, m }) => [
      signal,
      n === null ? verdict : `${verdict} ${n}/${m}`,
    ]),
  );

const evidenceOf = (signal: string, ...given: Parameters<typeof readingOf>) =>
  readingOf(...given)
    .signals.find(each => each.signal === signal)
    ?.evidence.map(({ ref = '', note }) => `${ref.split('/')[1]}: ${note}`);

const MINUTE = 60_000;
const deploy = (component: string, minute: number, release?: string) => ({
  component: `component:acme/${component}`,
  at: minute * MINUTE,
  release,
});

describe('distributedMonolith', () => {
  it('passes what it knows and says what it does not', () => {
    expect(signalsOf(acme())).toEqual({
      'cycles-across-teams': 'pass 0/7',
      'stores-across-teams': 'pass 0/2',
      'shared-pipelines': 'unknown',
      'lockstep-releases': 'unknown',
      'mutual-calls': 'pass 0/2',
      'synchronous-chain': 'pass 2/7',
      'propagation-cost': 'pass 9/49',
    });
    expect(readingOf(acme())).toMatchObject({
      known: 5,
      firing: 0,
      score: null,
    });
  });

  it('knows nothing where there is nothing', () => {
    const { signals, known, firing } = readingOf(aCompany().squad('web'));
    expect(new Set(signals.map(({ verdict }) => verdict))).toEqual(
      new Set(['unknown']),
    );
    expect([known, firing]).toEqual([0, 0]);
  });

  it('fires on a cycle across teams, not on one inside a team', () => {
    const across = acme().calls('billing', 'tax').calls('tax', 'shop');
    expect(signalsOf(across)['cycles-across-teams']).toBe('fail 3/7');
    expect(evidenceOf('cycles-across-teams', across)).toEqual([
      'billing: in a cycle of 3 components of 2 teams, owned by pay',
      'shop: in a cycle of 3 components of 2 teams, owned by web',
      'tax: in a cycle of 3 components of 2 teams, owned by pay',
    ]);
    const inside = acme().calls('billing', 'tax').calls('tax', 'billing');
    expect(signalsOf(inside)['cycles-across-teams']).toBe('pass 0/7');
  });

  it('does not pass a cycle or a store of which it does not know all owners', () => {
    const company = acme()
      .component('orphan', { owner: undefined })
      .calls('orphan', 'shop')
      .calls('shop', 'orphan')
      .depends('orphan', 'carts');
    expect(signalsOf(company)).toMatchObject({
      'cycles-across-teams': 'unknown',
      'stores-across-teams': 'unknown',
      'mutual-calls': 'warn 1/3',
    });
    const worse = company
      .calls('billing', 'shop')
      .depends('tax', 'bills')
      .depends('shop', 'bills');
    expect(signalsOf(worse)).toMatchObject({
      'cycles-across-teams': 'fail 3/8',
      'stores-across-teams': 'fail 1/2',
    });
  });

  it('fires on a store of two teams', () => {
    const company = acme().depends('tax', 'carts');
    expect(signalsOf(company)['stores-across-teams']).toBe('fail 1/2');
    expect(evidenceOf('stores-across-teams', company)).toEqual([
      'carts: 2 teams use it: cart, tax',
    ]);
  });

  it('fires on a pipeline of two teams, and knows none until one is declared', () => {
    const company = acme()
      .squad('ops')
      .component('probe', { pipeline: 'ops-ci' })
      .component('agent', { pipeline: 'ops-ci' });
    expect(signalsOf(company)['shared-pipelines']).toBe('pass 0/1');
    company.squad('web').component('page', { pipeline: 'ops-ci' });
    expect(signalsOf(company)['shared-pipelines']).toBe('fail 1/1');
    expect(evidenceOf('shared-pipelines', company)).toContain(
      'page: deployed by ops-ci, with 2 more',
    );
  });

  it('fires on calls back and forth, and warns inside a team', () => {
    const inside = acme().calls('cart', 'shop');
    expect(signalsOf(inside)['mutual-calls']).toBe('warn 1/2');
    const across = inside.calls('billing', 'shop');
    expect(signalsOf(across)['mutual-calls']).toBe('fail 2/2');
    expect(evidenceOf('mutual-calls', across)).toEqual([
      'billing: it and shop call each other',
      'cart: it and shop call each other, in one team',
    ]);
  });

  it.each([
    [4, 'pass 4/7'],
    [5, 'warn 5/7'],
    [6, 'warn 6/7'],
    [7, 'fail 7/7'],
  ])('judges a chain of %i', (length, expected) => {
    const names = [
      'shop',
      'cart',
      'billing',
      'tax',
      'ledger',
      'vault',
      'audit',
    ];
    const company = aCompany()
      .squad('web')
      .owns(...names);
    for (let at = 1; at < length; at++) company.calls(names[at - 1], names[at]);
    expect(signalsOf(company)['synchronous-chain']).toBe(expected);
  });

  it('does not pass a short chain while some calls do not say whether they wait', () => {
    const company = acme().depends('billing', 'tax');
    expect(signalsOf(company)['synchronous-chain']).toBe('unknown');
    expect(evidenceOf('synchronous-chain', company)).toEqual([
      'undefined: 1 call does not say whether it waits',
    ]);
  });

  it('warns when a change reaches a fifth of everything', () => {
    const company = acme().calls('cart', 'billing');
    expect(signalsOf(company)['propagation-cost']).toBe('warn 10/49');
    const exactly = aCompany()
      .squad('web')
      .owns('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j')
      .calls('a', 'b')
      .calls('b', 'c')
      .calls('c', 'd')
      .calls('d', 'e');
    expect(signalsOf(exactly)['propagation-cost']).toBe('warn 20/100');
  });

  it('has every signal once, with evidence for what fails and figures for what is known', () => {
    fc.assert(
      fc.property(anyCompany(), entities => {
        const { structure } = structureOfCompany(buildGraph(entities));
        const { signals, known, firing } = distributedMonolith(structure);
        expect(new Set(signals.map(({ signal }) => signal)).size).toBe(7);
        expect(firing).toBeLessThanOrEqual(known);
        for (const { verdict, value, n, m, evidence } of signals) {
          const isKnown = value !== null && n !== null && m !== null;
          expect(isKnown).toBe(verdict !== 'unknown');
          expect(evidence.length > 0 || verdict !== 'fail').toBe(true);
          expect(n ?? 0).toBeLessThanOrEqual(m ?? 0);
        }
      }),
    );
  });
});

describe('lockstep releases', () => {
  const together = (times: number, gap: number, releases?: [string, string]) =>
    Array.from({ length: times }, (_, day) => [
      deploy('shop', day * 1440, releases?.[0]),
      deploy('billing', day * 1440 + gap, releases?.[1]),
      deploy('ledger', day * 1440 + 700),
    ]).flat();

  it.each<[string, Deploy[], string]>([
    ['within half an hour', together(2, 30), 'fail 2/3'],
    ['just over half an hour apart', together(2, 31), 'pass 0/3'],
    ['in one release', together(2, 5, ['r1', 'r1']), 'fail 2/3'],
    ['in releases of their own', together(2, 5, ['r1', 'r2']), 'pass 0/3'],
    ['but once', together(1, 5), 'unknown'],
  ])('of two teams %s', (_, deploys, expected) => {
    expect(signalsOf(acme(), deploys)['lockstep-releases']).toBe(expected);
  });

  it('are a fifth of the deploys of either', () => {
    const alone = Array.from({ length: 8 }, (_, day) =>
      deploy('shop', 90_000 + day * 1440),
    );
    const others = alone.map(({ at }) => ({
      component: 'component:acme/billing',
      at: at + 90 * MINUTE,
    }));
    const deploys = [...together(2, 5), ...alone];
    // 2 of 10 deploys of shop, 2 of 2 of billing.
    expect(evidenceOf('lockstep-releases', acme(), deploys)).toEqual([
      'shop: 2 of 10 deploys together with billing',
      'billing: 2 of 2 deploys together with shop',
    ]);
    const more = [...deploys, deploy('shop', 200_000), ...others];
    // 2 of 11, and 2 of 10.
    expect(evidenceOf('lockstep-releases', acme(), more)).toEqual([
      'billing: 2 of 10 deploys together with shop',
    ]);
  });

  it('are not one deploy beside another by chance', () => {
    const deploys = [
      ...together(1, 5),
      ...together(1, 700).map(each => ({ ...each, at: each.at + 1e9 })),
    ];
    expect(signalsOf(acme(), deploys)['lockstep-releases']).toBe('pass 0/3');
  });

  it('are not between components of one team, nor of components that nobody here knows', () => {
    const deploys = [1, 2, 3].flatMap(day => [
      deploy('billing', day * 1440),
      deploy('tax', day * 1440 + 1),
      deploy('stranger', day * 1440 + 2),
    ]);
    expect(signalsOf(acme(), deploys)['lockstep-releases']).toBe('pass 0/2');
    expect(
      signalsOf(acme(), [deploy('stranger', 1)])['lockstep-releases'],
    ).toBe('unknown');
  });

  it('make the weighted score, once releases are named too', () => {
    const deploys = together(2, 5, ['r1', 'r1']);
    // 2 of 3 components in lockstep, no store shared, the one release of two teams.
    expect(readingOf(acme(), deploys).score).toBeCloseTo((40 * 2) / 3 + 25, 9);
    const shared = acme().depends('tax', 'carts');
    expect(readingOf(shared, deploys).score).toBeCloseTo(
      (40 * 2) / 3 + 35 / 2 + 25,
      9,
    );
    const apart = together(2, 5, ['r1', 'r2']);
    expect(readingOf(acme(), apart).score).toBe(0);
    expect(readingOf(acme(), together(2, 5)).score).toBeNull();
    expect(
      readingOf(aCompany().squad('web').owns('shop'), deploys).score,
    ).toBeNull();
  });
});
