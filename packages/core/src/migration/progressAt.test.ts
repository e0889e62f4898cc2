import { netflixToCloud } from '../__testUtils__/netflixToCloud';
import { aMigration } from '../testing';
import {
  isDone,
  progressAt,
  scopeAt,
  stageCounts,
  totalAt,
} from './progressAt';
import { statedPeriod } from './statedPeriod';
import type { ObservedTraffic } from './traffic';

const endOf = (stated: string) => statedPeriod(stated).to;

const side = (requests: number) => ({ requests, errors: null, latency: null });

const seen = (
  capability: string,
  requests: { new: number | null; legacy: number | null },
): ObservedTraffic => ({
  capability,
  from: 0,
  to: 60_000,
  new: requests.new === null ? null : side(requests.new),
  legacy: requests.legacy === null ? null : side(requests.legacy),
  intendedPercent: null,
  parallelRun: null,
});

const shop = aMigration()
  .capability('pay', { weight: 6 })
  .on('2020-01', 'canary', 50, { data: 'owned' })
  .capability('search', { weight: 3 })
  .on('2020-01', 'migrated', 100, { data: 'shared' })
  .capability('ledger')
  .build();

describe('progressAt', () => {
  it('weighs each share by its points, and counts what is not in the plan as not moved', () => {
    const { progress, shares } = progressAt(shop, endOf('2020'));
    expect(progress.weight).toBe(60);
    expect(shares.weight).toEqual({
      done: 6,
      total: 10,
      known: 3,
      capabilities: 3,
    });
  });

  it('counts only what is all on the new side', () => {
    const { progress, shares } = progressAt(shop, endOf('2020'));
    expect(progress.count).toBeCloseTo(33.3, 1);
    expect(shares.count).toMatchObject({ done: 1, total: 3 });
  });

  it('measures data over the capabilities of which it is known', () => {
    const { progress, shares } = progressAt(shop, endOf('2020'));
    expect(progress.data).toBe(50);
    expect(shares.data).toEqual({
      done: 1,
      total: 2,
      known: 2,
      capabilities: 3,
    });
  });

  it('measures traffic in requests, over the capabilities that were seen', () => {
    const traffic = [
      seen('pay', { new: 30, legacy: 70 }),
      seen('search', { new: 900, legacy: 0 }),
      seen('ledger', { new: 0, legacy: 0 }),
      seen('of another migration', { new: 5, legacy: 5 }),
    ];
    const { progress, shares } = progressAt(shop, endOf('2020'), traffic);
    expect(progress.traffic).toBe(93);
    expect(shares.traffic).toEqual({
      done: 930,
      total: 1000,
      known: 2,
      capabilities: 3,
    });
  });

  it('does not know the traffic of a capability of which one side is unknown', () => {
    const traffic = [seen('pay', { new: 30, legacy: null })];
    expect(
      progressAt(shop, endOf('2020'), traffic).progress.traffic,
    ).toBeNull();
  });

  it('says unknown, never 0, where nobody has seen traffic or stated whose data it is', () => {
    const { progress } = progressAt(netflixToCloud, endOf('2010-12'));
    expect(progress.traffic).toBeNull();
    expect(progress.data).toBeNull();
  });

  it('leaves a share that nobody knows out of both sums, and tells how many are known', () => {
    const migration = aMigration()
      .capability('a', { weight: 2 })
      .on('2020', 'canary', 50)
      .capability('b', { weight: 8 })
      .on('2020', 'canary')
      .build();
    const { progress, shares } = progressAt(migration, endOf('2020'));
    expect(progress.weight).toBe(50);
    expect(shares.weight).toMatchObject({
      total: 2,
      known: 1,
      capabilities: 2,
    });
    expect(progress.count).toBe(0);
  });

  it('takes what stays out of every sum from the day that it was decided', () => {
    const migration = aMigration()
      .capability('a')
      .on('2020', 'migrated')
      .capability('b', { weight: 3 })
      .on('2020', 'legacy')
      .on('2021', 'stays')
      .build();
    expect(progressAt(migration, endOf('2020')).progress.weight).toBe(25);
    expect(progressAt(migration, endOf('2021')).progress.weight).toBe(100);
    expect(totalAt(migration, endOf('2021'))).toBe(1);
    expect(isDone(migration, endOf('2020'))).toBe(false);
    expect(isDone(migration, endOf('2021'))).toBe(true);
  });

  it('knows nothing when nothing is to move', () => {
    const migration = aMigration().capability('a').on('2020', 'stays').build();
    expect(progressAt(migration, endOf('2020')).progress).toEqual({
      weight: null,
      count: null,
      traffic: null,
      data: null,
    });
    expect(isDone(migration, endOf('2020'))).toBe(false);
  });
});

describe('scopeAt', () => {
  it.each([
    ['2009-02', 0],
    ['2010-12', 85],
    ['2011-03', 90],
    ['2014-05', 90],
    ['2014-06', 100],
  ])('of the way to the cloud in %s is %s', (at, points) => {
    expect(scopeAt(netflixToCloud, endOf(at))).toBe(points);
    expect(totalAt(netflixToCloud, endOf(at))).toBe(100);
  });
});

describe('stageCounts', () => {
  it('counts each stage and what is not in the plan yet', () => {
    expect(stageCounts(netflixToCloud, endOf('2010-12'))).toEqual({
      legacy: 0,
      shadow: 0,
      canary: 4,
      migrated: 3,
      retired: 0,
      blocked: 0,
      stays: 0,
      unplanned: 2,
    });
  });
});
