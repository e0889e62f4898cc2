import { statedPeriod } from './statedPeriod';

const spanOf = (stated: string) => {
  const { from, to } = statedPeriod(stated);
  return [from, to].map(at => new Date(at).toISOString());
};

describe('statedPeriod', () => {
  it.each([
    ['2010', '2010-01-01T00:00:00.000Z', '2010-12-31T23:59:59.999Z'],
    ['2012-02', '2012-02-01T00:00:00.000Z', '2012-02-29T23:59:59.999Z'],
    ['2010-11-10', '2010-11-10T00:00:00.000Z', '2010-11-10T23:59:59.999Z'],
  ])('takes %s from its first to its last millisecond', (stated, ...span) => {
    expect(spanOf(stated)).toEqual(span);
  });

  it.each([
    ['2026-11-22T09:30Z', '2026-11-22T09:30:00.000Z'],
    ['2026-11-22T09:30:00.250Z', '2026-11-22T09:30:00.250Z'],
    ['2026-11-22T01:30:00+02:00', '2026-11-21T23:30:00.000Z'],
  ])('takes the moment %s for itself, in UTC', (stated, at) => {
    expect(spanOf(stated)).toEqual([at, at]);
  });

  it.each([
    '',
    'soon',
    '2010-13',
    '2011-02-29',
    '2010-W05',
    '10-2010',
    '2010-11-10T25:00Z',
    '2010-11-10T10:00',
  ])('refuses "%s" in a sentence', stated => {
    expect(() => statedPeriod(stated)).toThrow(
      `"${stated}" is no date: expected a year, a month, a day or a moment, as in 2018, 2018-06, 2018-06-30 or 2018-06-30T09:30:00Z`,
    );
  });
});
