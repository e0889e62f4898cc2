import type { Entity } from '@backstage/catalog-model';
import {
  buildGraph,
  groupSummaries,
  isTeam,
  nestedMap,
  ownershipFindings,
  ownershipMap,
  scopeOf,
  territories,
} from '@banyan/core';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseCatalogFile } from '../validation';
import { toCoreEntity } from './toCoreEntity';

const COMPANIES = resolve(__dirname, '../../../../catalog/companies');

const entities = globSync('*/**/*.yaml', { cwd: COMPANIES })
  .filter(name => !name.includes('/apis/'))
  .map(name => readFileSync(resolve(COMPANIES, name), 'utf8'))
  .flatMap(text => parseCatalogFile(text).documents)
  .map(({ value }) => value as unknown as Entity);
const graph = buildGraph(entities.flatMap(each => toCoreEntity(each) ?? []));

const view = (company: string, history = false) => {
  const map = ownershipMap(graph, { inherit: 'fallback', history });
  const scope = scopeOf(map, graph.ids.get(`group:${company}/${company}`));
  return { map, scope };
};

const namesOf = (company: string, history?: boolean) => {
  const { map, scope } = view(company, history);
  const findings = ownershipFindings(map, {
    now: Date.UTC(2026, 0, 1),
    staleAfterDays: 180,
  });
  return findings
    .filter(({ entity }) => scope[graph.ids.get(entity) ?? -1])
    .map(
      ({ check, verdict, entity, evidence }) =>
        `${check} ${verdict} ${entity.split('/')[1]}${
          /^(DATA|OWN-0[14]|CON)/.test(check)
            ? ` (${evidence.map(({ ref = '' }) => ref.split('/')[1]).join(', ')})`
            : ''
        }`,
    );
};

describe('the reference companies', () => {
  // The table at the top of NOTES-ownership.md.
  it.each([
    ['netflix', 8, 25, 30, 35, 201, 29, 15, '2 + 11'],
    ['uber', 8, 25, 38, 44, 205, 51, 22, '3 + 4'],
    ['amazon', 9, 27, 22, 26, 231, 19, 8, '3 + 4'],
    ['spotify', 7, 25, 22, 31, 188, 21, 11, '2 + 3'],
  ])(
    '%s has %i units, %i teams, %i services, %i components, %i people, %i calls, %i of them across units, %s findings',
    (company, ...expected) => {
      const { map, scope } = view(company);
      const summaries = groupSummaries(map);
      const ref = `group:${company}/${company}`;
      const below = summaries.filter(
        ({ organization }) => organization === ref,
      );
      const top = below.find(each => each.ref === ref);
      const units = below.filter(
        each => each.unit === each.ref && each.type !== 'guild',
      );
      const teams = below.filter(({ type }) => isTeam({ kind: 'group', type }));
      const verdicts = namesOf(company).map(each => each.split(' ')[1]);
      const count = (verdict: string) =>
        verdicts.filter(each => each === verdict).length;
      const { chips } = territories(map, scope);
      expect([
        units.length,
        teams.length,
        top?.services.aggregated,
        chips.length,
        top?.headcount.aggregated,
        top?.calls.inside,
        top?.calls.outOfUnit,
        `${count('fail')} + ${count('warn')}`,
      ]).toEqual(expected);
      expect(top?.components.aggregated).toBe(chips.length);
      expect(top?.calls).toMatchObject({ out: 0, in: 0 });
    },
  );

  it('has the findings of companies.md D1 on Netflix', () => {
    expect(namesOf('netflix')).toEqual([
      'OWN-03 warn chaos',
      'OWN-03 fail dba-pool',
      'OWN-03 warn studio-api',
      'OWN-04 warn playback-services (drm-license, manifest-service, playback-api, viewing-history)',
      'DATA-01 fail evcache-session (netflix-api, subscriber-service)',
      'DATA-02 warn cassandra-oca (fill-planner, steering-service)',
      'DATA-02 warn cassandra-recs (manhattan-nearline, recommendation-service)',
      'DATA-02 warn evcache-home (home-page, popular-titles)',
      'DATA-02 warn mysql-billing (billing-api, billing-batch, tax-service)',
      'team-owns-nothing warn cloud-database-engineering',
      'team-owns-nothing warn core-reliability',
      'team-owns-nothing warn dba-pool',
      'team-owns-nothing warn dvd-logistics',
    ]);
  });

  it('has the findings of companies.md D2 on Uber', () => {
    expect(namesOf('uber')).toEqual([
      'OWN-03 fail api-maintainers',
      'OWN-04 warn matching (demand, disco, matching-gateway, offer-push)',
      'CON-03 warn driver-experience (driver-presentation, go-online)',
      'DATA-01 fail cassandra-dispatch (demand, supply)',
      'DATA-01 fail schemaless-trips (receipts, trips)',
      'DATA-02 warn schemaless-payments (collections, refunds)',
      'team-owns-nothing warn api-maintainers',
    ]);
  });

  it('has the findings that the data of Amazon holds', () => {
    expect(namesOf('amazon')).toEqual([
      // The pools of the monolith's days: 18 and 20 people, far from two pizzas.
      'OWN-03 fail dba-pool',
      'OWN-03 fail obidos-release',
      // 12 people: on the edge of the band.
      'OWN-03 warn security-review',
      // returns-service (returns-team) writes where fulfillment-team keeps its orders.
      'DATA-01 fail aurora-fulfillment (fulfillment-service, returns-service)',
      // The pools own deprecated software only; security-review signs releases and owns nothing.
      'team-owns-nothing warn dba-pool',
      'team-owns-nothing warn obidos-release',
      'team-owns-nothing warn security-review',
    ]);
  });

  it('has the findings that the data of Spotify holds', () => {
    expect(namesOf('spotify')).toEqual([
      // 3 people build the desktop client; growth has 11.
      'OWN-03 fail desktop-client',
      'OWN-03 warn growth',
      // profile-service (growth) reads the table of login's login-service. A warehouse such as
      // bigquery-listening is there to be shared and no data store of one service.
      'DATA-01 fail cassandra-users (login-service, profile-service)',
      // A service and the pipeline that fills its table, both of discover.
      'DATA-02 warn bigtable-recs (discover-weekly, recommendation-service)',
      // It owns backend-2013 alone, which is deprecated.
      'team-owns-nothing warn storage',
    ]);
  });

  it.each([
    [
      'netflix',
      [
        'DATA-01 fail evcache-session (netflix-api, subscriber-service)',
        'DATA-01 fail oracle-store (dvd-shipping, javaweb)',
        'DATA-03 fail oracle-billing (dba-pool, javaweb)',
        'DATA-03 fail oracle-store (dba-pool, dvd-shipping, javaweb)',
      ],
    ],
    [
      'uber',
      [
        'DATA-01 fail cassandra-dispatch (demand, supply)',
        'DATA-01 fail postgres-main (api-monolith, dispatch-legacy)',
        'DATA-01 fail schemaless-trips (receipts, trips)',
      ],
    ],
  ])(
    'adds the stores of the past of %s when history is wanted',
    (company, expected) => {
      const stores = namesOf(company, true).filter(each =>
        /^DATA-0[13]/.test(each),
      );
      expect(stores).toEqual(expected);
    },
  );

  it('gives every live component one chip inside the area of its owner', () => {
    const map = ownershipMap(graph, { inherit: 'fallback', history: false });
    const plan = territories(map, scopeOf(map));
    const { areas, chips } = nestedMap(plan);
    expect(plan.areas.filter(({ level }) => level === 'unowned')).toEqual([]);
    const outside = chips.filter((chip, index) => {
      const area = areas[plan.chips[index].area];
      return !(
        chip.x >= area.x &&
        chip.y >= area.y &&
        chip.x + chip.width <= area.x + area.width &&
        chip.y + chip.height <= area.y + area.height
      );
    });
    expect(outside).toEqual([]);
    expect(chips).toHaveLength(136);
  });
});
