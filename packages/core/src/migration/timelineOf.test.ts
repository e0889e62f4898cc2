import { netflixToCloud } from '../__testUtils__/netflixToCloud';
import { aMigration } from '../testing';
import { gainedLastMonth } from './gainedLastMonth';
import type { Migration } from './migration';
import { statedPeriod } from './statedPeriod';
import { timelineOf } from './timelineOf';
import { trendOf } from './trendOf';

const startOf = (stated: string) => statedPeriod(stated).from;
const endOf = (stated: string) => statedPeriod(stated).to;
const monthOf = (at: number) => new Date(at).toISOString().slice(0, 7);

const marksOf = (migration: Migration, until: string) =>
  timelineOf(migration, endOf(until)).marks.map(
    ({ at, kind, label, incident }) =>
      [monthOf(at), kind, label, ...(incident ? [incident] : [])].join(' | '),
  );

describe('timelineOf', () => {
  it('has one point after each change, with what is done and what is in the plan', () => {
    const { total, points } = timelineOf(netflixToCloud, endOf('2010-03'));
    expect(total).toBe(100);
    expect(
      points.map(({ at, done, scope, progress }) => [
        monthOf(at),
        done,
        scope,
        progress.traffic,
      ]),
    ).toEqual([
      ['2009-03', 0, 5, null],
      ['2009-05', 0, 8, null],
      ['2009-12', 8, 63, null],
      ['2010-01', 8, 75, null],
      ['2010-02', 12, 75, null],
      ['2010-03', 12, 85, null],
    ]);
  });

  it('looks at nothing that came later', () => {
    const { points, stalls, marks } = timelineOf(
      netflixToCloud,
      endOf('2009-11'),
    );
    expect(points.map(({ at }) => monthOf(at))).toEqual(['2009-03', '2009-05']);
    expect(stalls).toEqual([]);
    expect(marks.every(({ at }) => at <= endOf('2009-11'))).toBe(true);
  });

  it('marks the decision, watching, growing scope, ends, drops, rollbacks and the target', () => {
    const migration = aMigration({
      startedAt: startOf('2019'),
      observabilityReadyAt: startOf('2019-06'),
      targetAt: endOf('2021-12'),
    })
      .capability('pay', { weight: 6 })
      .on('2020-01', 'legacy')
      .on('2020-02', 'canary', 40)
      .on('2020-03', 'canary', 12.5, { incident: 'INC-7' })
      .on('2020-04', 'legacy')
      .capability('search', { weight: 3 })
      .on('2020-01', 'legacy')
      .on('2020-05', 'migrated')
      .capability('reports')
      .on('2020-01', 'stays')
      .build();
    expect(marksOf(migration, '2020-12')).toEqual([
      '2019-01 | decision | Decided',
      '2019-06 | observability | Both sides can be watched',
      '2020-01 | scope | +9 pay, search',
      '2020-03 | regression | pay: back from 40 % to 12.5 % | INC-7',
      '2020-04 | rollback | pay: back from 12.5 % to 0 %',
      '2020-05 | finished | search: all on the new side',
      '2021-12 | target | Target',
    ]);
  });

  it('is empty for an empty history', () => {
    const { points, stalls, total } = timelineOf(
      aMigration().capability('a').build(),
      endOf('2020'),
    );
    expect([points, stalls, total]).toEqual([[], [], 1]);
  });
});

describe('trendOf', () => {
  it('is the weighted percent of twelve months, null before it began', () => {
    expect(trendOf(netflixToCloud, endOf('2010-01'))).toEqual([
      null,
      ...Array(9).fill(0),
      8,
      8,
    ]);
  });

  it('keeps the share through a month in which nothing happened', () => {
    expect(trendOf(netflixToCloud, endOf('2010-05'), 4)).toEqual([
      12, 12, 20, 20,
    ]);
  });
});

describe('gainedLastMonth', () => {
  it('is what the month before added, below 0 when it went back', () => {
    expect(gainedLastMonth(netflixToCloud, endOf('2010-12'))).toBeCloseTo(
      15.9,
      9,
    );
    expect(gainedLastMonth(netflixToCloud, endOf('2010-09'))).toBe(0);
    const back = aMigration()
      .capability('a')
      .on('2020-01', 'canary', 50)
      .on('2020-02', 'legacy');
    expect(gainedLastMonth(back.build(), endOf('2020-02'))).toBe(-0.5);
  });
});
