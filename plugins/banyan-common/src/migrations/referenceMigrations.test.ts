import type { Entity } from '@backstage/catalog-model';
import {
  forecastOf,
  followedAfter,
  type Migration,
  type MigrationFacts,
  migrationFindings,
  oneDecimal,
  progressAt,
  regressionsOf,
  scopeAt,
  stallsOf,
  statedPeriod,
} from '@banyan/core';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseCatalogFile } from '../validation';
import { toCoreMigration } from './toCoreMigration';

const COMPANIES = resolve(__dirname, '../../../../catalog/companies');

const migrationsIn = (files: string): [string, Migration][] =>
  globSync(files, { cwd: COMPANIES })
    .map(name => readFileSync(resolve(COMPANIES, name), 'utf8'))
    .flatMap(text => parseCatalogFile(text).documents)
    .map(({ value }) => toCoreMigration(value as unknown as Entity))
    .map(migration => [migration.ref.split('/')[1], migration]);

const documented = new Map(migrationsIn('*/migrations.yaml'));

const named = (name: string): Migration => {
  const migration = documented.get(name);
  if (!migration) throw new Error(`There is no migration ${name}`);
  return migration;
};

const endOf = (stated: string) => statedPeriod(stated).to;
const monthOf = (at: number) => new Date(at).toISOString().slice(0, 7);

/** How the shares stood at the end of a month: those of companies.md D5 first, the rest by hand. */
const WEIGHTED: Record<string, Record<string, number>> = {
  'netflix-to-cloud': {
    '2009-11': 0,
    '2009-12': 8,
    '2010-10': 42.5,
    '2010-12': 66.7,
    '2011-07': 81.8,
    '2012-06': 90,
    '2015-10': 97,
    '2016-01': 100,
  },
  'uber-doma': { '2018-07': 0, '2019-07': 24.5, '2020-07': 50.1 },
  'amazon-oracle-exit': { '2016-12': 44, '2018-10': 92, '2019-10': 100 },
  'spotify-backend-split': { '2013-09': 6, '2015-05': 70, '2016-09': 100 },
  'netflix-hystrix-retirement': {
    '2019-02': 8,
    '2019-12': 28.5,
    '2020-06': 55.5,
  },
  'netflix-reloaded-to-cosmos': {
    '2019-01': 6,
    '2021-01': 60.5,
    '2022-01': 87.5,
  },
  'uber-api-breakup': {
    '2014-10': 25,
    '2015-06': 40,
    '2016-12': 86.5,
    '2017-03': 100,
  },
  'uber-fulfillment': {
    '2020-11': 0,
    '2021-01': 21,
    '2021-04': 72.5,
    '2021-07': 95,
  },
  'uber-cherami-to-kafka': {
    '2017-12': 30,
    '2018-03': 45,
    '2018-09': 76,
    '2019-03': 100,
  },
  'amazon-soa': {
    '2000-06': 7.5,
    '2002-06': 30.3,
    '2003-12': 56.5,
    '2005-12': 100,
  },
  'amazon-web-to-ec2': { '2010-03': 20, '2010-07': 55, '2010-11': 100 },
  'amazon-vqa-merge': {
    '2022-09': 20,
    '2022-12': 60,
    '2023-02': 70,
    '2023-03': 100,
  },
  'spotify-event-delivery': { '2016-04': 12, '2016-12': 72, '2017-02': 100 },
  'spotify-to-gcp': { '2016-09': 12.5, '2017-10': 74, '2018-12': 100 },
  'spotify-hermes-to-grpc': { '2018-12': 18, '2019-05': 32.7, '2020-05': 57.5 },
};

/** Times without any change, until 2026-11: from, to, whole months. */
const STALLS: Record<string, string[]> = {
  'netflix-to-cloud': ['2012-06 2015-02 32'],
  'netflix-hystrix-retirement': [
    '2019-06 2019-12 6',
    '2019-12 2020-06 6',
    '2020-06 2026-11 77',
  ],
  'netflix-reloaded-to-cosmos': [
    '2019-06 2020-01 7',
    '2020-01 2021-01 12',
    '2021-01 2022-01 12',
    '2022-01 2026-11 58',
  ],
  'uber-api-breakup': ['2016-06 2016-12 6'],
  'uber-doma': ['2019-07 2020-07 12', '2020-07 2026-11 76'],
  'uber-fulfillment': ['2021-07 2026-11 64'],
  'uber-cherami-to-kafka': ['2018-09 2019-03 6'],
  'amazon-soa': [
    '2000-06 2001-06 12',
    '2001-09 2002-06 9',
    '2002-06 2002-12 6',
    '2002-12 2003-06 6',
  ],
  'amazon-web-to-ec2': [],
  'amazon-oracle-exit': [
    '2016-06 2016-12 6',
    '2016-12 2017-06 6',
    '2017-06 2017-12 6',
    '2017-12 2018-10 10',
    '2018-11 2019-06 7',
  ],
  'amazon-vqa-merge': [],
  'spotify-backend-split': ['2016-03 2016-09 6'],
  'spotify-event-delivery': [],
  'spotify-to-gcp': ['2017-12 2018-06 6', '2018-06 2018-12 6'],
  'spotify-hermes-to-grpc': ['2019-05 2020-05 12', '2020-05 2026-11 78'],
};

describe('the documented migrations', () => {
  it('are all looked at', () => {
    const names = [...documented.keys()].sort();
    expect(Object.keys(WEIGHTED).sort()).toEqual(names);
    expect(Object.keys(STALLS).sort()).toEqual(names);
  });

  it.each(
    Object.entries(WEIGHTED).flatMap(([name, rows]) =>
      Object.entries(rows).map(([at, percent]) => [name, at, percent] as const),
    ),
  )('%s had moved in %s by weight: %s %%', (name, at, percent) => {
    const { progress } = progressAt(named(name), endOf(at));
    expect(oneDecimal(progress.weight)).toBe(percent);
  });

  it.each(Object.entries(STALLS))('%s stood still in %j', (name, expected) => {
    const told = stallsOf(named(name), endOf('2026-11'));
    expect(
      told.map(
        ({ from, to, months }) => `${monthOf(from)} ${monthOf(to)} ${months}`,
      ),
    ).toEqual(expected);
  });

  it('never went back, as far as it is documented', () => {
    for (const migration of documented.values())
      expect(regressionsOf(migration, endOf('2026-11'))).toEqual([]);
  });

  it('were never seen: their traffic is unknown, and so is their data', () => {
    for (const migration of documented.values())
      expect(progressAt(migration, endOf('2026-11')).progress).toMatchObject({
        traffic: null,
        data: null,
      });
  });
});

/** What is found of one of them in November 2026, as `check verdict: message`. */
function found(name: string, metric: MigrationFacts['metric'] = null) {
  const facts: MigrationFacts = {
    migration: named(name),
    at: endOf('2026-11'),
    traffic: [],
    metric,
    surroundings: {
      legacyLifecycle: null,
      legacyCallers: null,
      productTeams: null,
      platformTeam: null,
      ownerOf: () => null,
    },
  };
  return migrationFindings(facts).map(
    ({ check, verdict, message }) => `${check} ${verdict}: ${message}`,
  );
}

const of = (findings: string[], check: string) =>
  findings.filter(each => each.startsWith(`${check} `));

describe('what is found of the documented migrations', () => {
  it.each([
    ['uber-doma', 'nothing has moved for 76 months, since 2020-07'],
    ['uber-fulfillment', 'nothing has moved for 64 months, since 2021-07'],
    [
      'spotify-hermes-to-grpc',
      'nothing has moved for 78 months, since 2020-05',
    ],
    [
      'netflix-hystrix-retirement',
      'nothing has moved for 77 months, since 2020-06',
    ],
    [
      'netflix-reloaded-to-cosmos',
      'nothing has moved for 58 months, since 2022-01',
    ],
  ])('%s stands still: %s', (name, message) => {
    const findings = found(name);
    expect(of(findings, 'stall')[0]).toMatch(`stall fail: ${message}`);
    expect(of(findings, 'MIG-04')).toHaveLength(1);
    expect(of(findings, 'regression')).toEqual([]);
  });

  it.each([
    ['netflix-to-cloud', '32 months, from 2012-06 to 2015-02; open: billing'],
    ['uber-api-breakup', '6 months, from 2016-06 to 2016-12'],
    ['spotify-backend-split', '6 months, from 2016-03 to 2016-09'],
    ['amazon-oracle-exit', '10 months, from 2017-12 to 2018-10'],
  ])('%s stood still once: %s', (name, message) => {
    const findings = found(name);
    expect(of(findings, 'stall')).toContainEqual(
      expect.stringContaining(`stall warn: nothing moved for ${message}`),
    );
    expect(of(findings, 'MIG-04')).toEqual([]);
    expect(of(findings, 'regression')).toEqual([]);
  });

  it.each([
    ['amazon-oracle-exit', 0.2, 0.1],
    ['amazon-vqa-merge', 1, 0],
    ['amazon-soa', 1, 0],
    ['spotify-event-delivery', 0.02, 0.01],
    ['uber-cherami-to-kafka', 3, 0],
    ['netflix-hystrix-retirement', 98, 99.5],
  ])('%s would be halted at %s, not at %s', (name, beyond, within) => {
    const halted = (value: number) =>
      of(found(name, { value, at: endOf('2026-11') }), 'halt').length === 1;
    expect(halted(beyond)).toBe(true);
    expect(halted(within)).toBe(false);
    expect(of(found(name), 'halt')).toEqual([]);
    expect(of(found(name), 'MIG-07')[0]).toMatch(
      /no-data: .* nobody tells where it stands/,
    );
  });

  it.each(['netflix-to-cloud', 'uber-doma', 'spotify-to-gcp'])(
    '%s states no baseline: whether it should halt is not known, whatever is told',
    name => {
      const told = found(name, { value: 1_000, at: endOf('2026-11') });
      expect(of(told, 'halt')).toEqual([]);
      expect(of(told, 'MIG-07')[0]).toContain('no-data');
    },
  );
});

describe('the way of Netflix to the cloud', () => {
  const cloud = named('netflix-to-cloud');

  it.each([
    ['2010-12', 85],
    ['2011-03', 90],
    ['2014-05', 90],
    ['2014-06', 100],
  ])('had a scope in %s of %s points', (at, points) => {
    expect(scopeAt(cloud, endOf(at))).toBe(points);
  });

  it('was foretold in 2010-12 for 2011-07, 2011-11 and 2012-02, and ended in 2016-01', () => {
    const at = endOf('2010-12');
    const forecast = forecastOf(cloud, at);
    expect(forecast).toMatchObject({
      p50: '2011-07',
      p85: '2011-11',
      p95: '2012-02',
    });
    expect(followedAfter(cloud, at, forecast).message).toBe(
      'P95 was 2012-02, the end was 2016-01, because scope grew by 15 points and one capability stood still for 32 months.',
    );
  });
});

describe('the live migration of the reference fleet', () => {
  it('went back once, with a reason and an incident', () => {
    const [[, live]] = migrationsIn('uber/fleet-migrations.yaml');
    const drops = regressionsOf(live, endOf('2026-11')).map(
      ({ capability, event, isExplained }) => [
        capability,
        event.incident,
        isExplained,
      ],
    );
    expect(drops).toEqual([['refund-requests', 'INC-2031', true]]);
  });
});
