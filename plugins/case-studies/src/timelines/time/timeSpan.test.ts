import { timeSpan } from './timeSpan';

const day = (at: number | undefined) =>
  at === undefined ? undefined : new Date(at).toISOString().slice(0, 10);

describe('timeSpan', () => {
  it.each([
    [
      'a year, marked at its middle',
      '2009',
      '2009-01-01',
      '2009-12-31',
      '2009-07-02',
    ],
    ['a month', '2008-08', '2008-08-01', '2008-08-31', '2008-08-16'],
    [
      'February of a leap year',
      '2008-02',
      '2008-02-01',
      '2008-02-29',
      '2008-02-15',
    ],
    ['a day', '2008-08-11', '2008-08-11', '2008-08-11', '2008-08-11'],
  ])('takes %s', (_, date, from, to, at) => {
    const span = timeSpan({ date });
    expect([span?.from, span?.to, span?.at].map(day)).toEqual([from, to, at]);
  });

  it('goes up to the end of its last year', () => {
    const span = timeSpan({ date: '2001-03', until: '2005' });
    expect([span?.from, span?.to].map(day)).toEqual([
      '2001-03-01',
      '2005-12-31',
    ]);
  });

  it('does not end before it began', () => {
    expect(day(timeSpan({ date: '2005', until: '2001' })?.to)).toBe(
      '2005-12-31',
    );
  });

  it('is unknown for a day that does not exist', () => {
    expect(timeSpan({ date: '2009-02-30' })).toBeUndefined();
    expect(timeSpan({ date: '2009', until: '2009-02-30' })).toBeUndefined();
  });
});
