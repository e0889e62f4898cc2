import { netflixToCloud } from '../__testUtils__/netflixToCloud';
import { aMigration } from '../testing';
import { migrationStateAt } from './migrationStateAt';
import type { Migration } from './migration';
import { stallsOf } from './stallsOf';
import { statedPeriod } from './statedPeriod';

const endOf = (stated: string) => statedPeriod(stated).to;

const told = (migration: Migration, until: string) =>
  stallsOf(migration, endOf(until)).map(({ from, to, months, open }) =>
    [
      ...[from, to].map(at => new Date(at).toISOString().slice(0, 7)),
      months,
      open.join(' '),
    ].join(' '),
  );

describe('stallsOf', () => {
  it('finds the 32 months in which only billing was left', () => {
    expect(told(netflixToCloud, '2026')).toEqual([
      '2012-06 2015-02 32 billing',
    ]);
  });

  it('calls no time a stall that ended less than six whole months ago', () => {
    expect(told(netflixToCloud, '2012-10')).toEqual([]);
    expect(told(netflixToCloud, '2012-11')).toEqual([]);
    expect(told(netflixToCloud, '2012-12')).toEqual([
      '2012-06 2012-12 6 billing',
    ]);
  });

  it('calls it no stall before anything moved, nor after all is done', () => {
    expect(told(netflixToCloud, '2009-11')).toEqual([]);
    const done = aMigration()
      .capability('a')
      .on('2015', 'legacy')
      .on('2020', 'migrated');
    expect(told(done.build(), '2026')).toEqual([]);
  });

  it('takes a step back for a change', () => {
    const back = aMigration()
      .capability('a')
      .on('2020-01', 'canary', 50)
      .on('2020-05', 'canary', 20)
      .on('2020-09', 'canary', 50);
    expect(told(back.build(), '2020-12')).toEqual([]);
  });

  it('does not wait for what stays', () => {
    const rest = aMigration()
      .capability('a')
      .on('2020-01', 'migrated')
      .capability('b')
      .on('2020-01', 'stays');
    expect(told(rest.build(), '2026')).toEqual([]);
  });
});

describe('migrationStateAt', () => {
  it.each([
    ['2009-11', 'not-started'],
    ['2009-12', 'moving'],
    ['2012-11', 'moving'],
    ['2012-12', 'stalled'],
    ['2015-01', 'stalled'],
    ['2015-02', 'moving'],
    ['2016-01', 'done'],
    ['2026-01', 'done'],
  ])('of the way to the cloud in %s is %s', (at, state) => {
    expect(migrationStateAt(netflixToCloud, endOf(at))).toBe(state);
  });
});
