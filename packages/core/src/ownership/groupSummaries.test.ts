import { buildGraph } from '../graph';
import { anyCompany, fc, relabelled } from '../__testUtils__/properties';
import { aCompany } from '../testing';
import { groupSummaries } from './groupSummaries';
import type { GroupSummary } from './groupSummary';
import { ownershipMap } from './ownershipMap';
import { scopeOf } from './scopeOf';

const LIVE = { inherit: 'fallback', history: false } as const;

const summariesOf = (company: ReturnType<typeof aCompany>) =>
  new Map(
    groupSummaries(ownershipMap(company.build(), LIVE)).map(each => [
      each.title,
      each,
    ]),
  );

const acme = () =>
  aCompany()
    .organization('acme')
    .tribe('shopping')
    .squad('web', { headcount: 6 })
    .owns('shop', 'cart')
    .with({ tier: 0 })
    .squad('search', { headcount: undefined })
    .component('index', { type: 'worker' })
    .store('words')
    .tribe('money')
    .squad('pay', { headcount: 9, headcountIllustrative: true })
    .owns('billing')
    .component('old', { lifecycle: 'deprecated' });

describe('groupSummaries', () => {
  it('counts what a group owns itself and with everything below it', () => {
    const summaries = summariesOf(acme());
    const counts = ({ services, components, stores }: GroupSummary) =>
      [services, components, stores].map(
        each => `${each.direct}/${each.aggregated}`,
      );
    expect(
      [...summaries].map(([name, each]) => [name, ...counts(each)].join(' ')),
    ).toEqual([
      'acme 0/3 0/4 0/1',
      'money 0/1 0/1 0/0',
      'shopping 0/2 0/3 0/1',
      'pay 1/1 1/1 0/0',
      'search 0/0 1/1 1/1',
      'web 2/2 2/2 0/0',
    ]);
    expect(summaries.get('acme')).toMatchObject({
      tiers: { direct: [0, 0, 0, 0, 0], aggregated: [1, 0, 0, 0, 3] },
      lifecycles: { production: 4 },
    });
  });

  it('knows people by the sum of what is known, and never makes 0 of unknown', () => {
    const summaries = summariesOf(
      acme().user('ann', 'search').user('bob', 'search').tribe('empty'),
    );
    const people = (name: string) => summaries.get(name)?.headcount;
    expect(people('acme')).toEqual({ direct: undefined, aggregated: 17 });
    expect(people('search')).toEqual({ direct: 2, aggregated: 2 });
    expect(people('empty')).toEqual({});
    const marked = [...summaries.values()].filter(
      each => each.headcountIllustrative,
    );
    expect(marked.map(({ title }) => title)).toEqual(['acme', 'money', 'pay']);
  });

  it('counts the people of chapters and guilds in their teams only', () => {
    const summaries = summariesOf(
      acme()
        .group('testers', { type: 'chapter', parent: 'money', headcount: 5 })
        .group('coaches', { type: 'guild', parent: 'acme', headcount: 50 }),
    );
    expect(summaries.get('acme')?.headcount.aggregated).toBe(15);
    expect(summaries.get('testers')?.headcount).toEqual({
      direct: 5,
      aggregated: 5,
    });
  });

  it('tells calls inside, out of and into a group, and across units', () => {
    const summaries = summariesOf(
      acme()
        .calls('shop', 'cart')
        .calls('shop', 'index')
        .calls('cart', 'billing')
        .calls('billing', 'shop')
        .calls('shop', 'old')
        .component('orphan', { owner: undefined })
        .calls('shop', 'orphan'),
    );
    const calls = (name: string) => {
      const each = summaries.get(name)?.calls;
      return (
        each && [each.inside, each.out, each.in, each.outOfUnit, each.intoUnit]
      );
    };
    expect(calls('web')).toEqual([1, 3, 1, 1, 1]);
    expect(calls('shopping')).toEqual([2, 2, 1, 1, 1]);
    expect(calls('acme')).toEqual([4, 1, 0, 2, 2]);
  });

  it('counts only what is asked for, with its calls to anywhere', () => {
    const company = acme()
      .domain('trade')
      .system('front', 'trade')
      .squad('web')
      .component('page', { system: 'system:acme/front' })
      .calls('page', 'shop')
      .calls('page', 'billing');
    const graph = company.build();
    const map = ownershipMap(graph, LIVE);
    const scope = scopeOf(map, graph.ids.get('domain:acme/trade'));
    const web = groupSummaries(map, scope).find(({ title }) => title === 'web');
    expect(web?.components.direct).toBe(1);
    expect(web?.calls).toMatchObject({ inside: 0, out: 2, in: 0 });
  });

  it('does not depend on names', () => {
    fc.assert(
      fc.property(anyCompany(), company => {
        const summaries = (entities: typeof company) =>
          new Map(
            groupSummaries(ownershipMap(buildGraph(entities), LIVE)).map(
              ({ title: _, ...each }) => [each.ref, each],
            ),
          );
        const other = relabelled(company) as typeof company;
        expect(new Map([...summaries(other)].sort())).toEqual(
          new Map(
            (relabelled([...summaries(company).values()]) as GroupSummary[])
              .map(each => [each.ref, each] as const)
              .sort(),
          ),
        );
      }),
    );
  });
});
