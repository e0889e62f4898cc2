import { monthTicks, tickText, wholeMonths } from './months';

const at = (stated: string) => Date.parse(`${stated}Z`);

describe('wholeMonths', () => {
  it.each([
    ['2012-06-01T00:00', '2015-02-01T00:00', 32],
    ['2012-06-01T00:00', '2012-06-30T00:00', 0],
    ['2012-06-15T00:00', '2012-08-14T00:00', 1],
  ])('from %s to %s are %i', (from, to, months) => {
    expect(wholeMonths(at(from), at(to))).toBe(months);
  });
});

describe('monthTicks', () => {
  it.each([
    [
      'a year',
      '2010-01-15T00:00',
      '2010-12-31T00:00',
      ['2010-04', '2010-07', '2010-10'],
    ],
    [
      'eight years',
      '2008-08-01T00:00',
      '2016-02-01T00:00',
      ['2009', '2010', '2011', '2012', '2013', '2014', '2015', '2016'],
    ],
    ['a month', '2010-01-01T00:00', '2010-01-20T00:00', ['2010']],
  ])('writes evenly under %s', (_what, from, to, expected) => {
    const ticks = monthTicks(at(from), at(to));
    expect(ticks.map(tick => tickText(tick, ticks))).toEqual(expected);
  });
});
