import { netflixToCloud } from '../__testUtils__/netflixToCloud';
import { aMigration } from '../testing';
import { followedAfter } from './followedAfter';
import { forecastOf } from './forecastsOf';
import type { Migration } from './migration';
import { statedPeriod } from './statedPeriod';

const endOf = (stated: string) => statedPeriod(stated).to;

const followed = (migration: Migration, at: string, until?: string) =>
  followedAfter(
    migration,
    endOf(at),
    forecastOf(migration, endOf(at)),
    until === undefined ? {} : { until: endOf(until) },
  );

/** Ten points a month for ten months, then what the test says. */
const steady = () => {
  const builder = aMigration().capability('all', { weight: 200 });
  for (let month = 1; month <= 10; month++) {
    builder.on(`2020-${String(month).padStart(2, '0')}`, 'canary', 5 * month);
  }
  return builder;
};

describe('followedAfter', () => {
  it('says how far the forecast of 2010-12 missed the end, and why', () => {
    const { endedAt, message } = followed(netflixToCloud, '2010-12');
    expect(endedAt).toBe(statedPeriod('2016-01').from);
    expect(message).toBe(
      'P95 was 2012-02, the end was 2016-01, because scope grew by 15 points and one capability stood still for 32 months.',
    );
  });

  it('tells what followed, step by step', () => {
    const { points } = followed(netflixToCloud, '2010-12');
    expect(points).toHaveLength(12);
    expect(points[0].percent).toBeCloseTo(66.7, 9);
    expect(points.at(-1)).toEqual({
      at: statedPeriod('2016-01').from,
      percent: 100,
    });
  });

  it('says which percentile held', () => {
    const { message } = followed(
      steady().on('2021-08', 'migrated').build(),
      '2020-10',
    );
    expect(message).toBe('P50 was 2021-08, the end was 2021-08.');
  });

  it('counts the times that it went back among the reasons', () => {
    const slow = steady()
      .on('2021-01', 'canary', 20)
      .on('2021-04', 'canary', 60)
      .on('2021-09', 'migrated');
    expect(followed(slow.build(), '2020-10').message).toBe(
      'P95 was 2021-08, the end was 2021-09, because it went back 1 time.',
    );
  });

  it('says how far it is when it is not over, at the moment asked for', () => {
    const migration = steady().on('2021-01', 'canary', 70).build();
    expect(followed(migration, '2020-10', '2021-03')).toMatchObject({
      endedAt: null,
      message: 'P50 was 2021-08, in 2021-03 it was not over but at 70 %.',
    });
    expect(followed(migration, '2020-10', '2021-12').message).toBe(
      'P95 was 2021-08, in 2021-12 it was not over but at 70 %, because one capability stood still for 11 months.',
    );
  });

  it.each([
    [
      '2010-01',
      'There was too little to look ahead from; the end was 2016-01.',
    ],
    ['2013-12', 'It was not going to end at that rate; the end was 2016-01.'],
    ['2016-02', 'It was over already.'],
  ])('of a forecast in %s without a date says so', (at, message) => {
    expect(followed(netflixToCloud, at).message).toBe(message);
  });

  it('has nothing to tell of an empty history', () => {
    const empty = aMigration().capability('a').build();
    expect(followed(empty, '2020-01')).toMatchObject({
      points: [],
      endedAt: null,
    });
  });
});
