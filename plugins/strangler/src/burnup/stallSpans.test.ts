import { startOf } from '../__testUtils__/migrations';
import { stallNote, stallsUntil, stallTitle, stallWords } from './stallSpans';

const stall = {
  from: startOf('2012-06'),
  to: startOf('2015-02'),
  months: 32,
  open: ['billing'],
};

describe('stallsUntil', () => {
  it.each([
    ['2012-06', []],
    ['2012-11', []],
    ['2012-12', [6]],
    ['2014-06', [24]],
    ['2016-01', [32]],
  ])('knows at %s of %j months', (month, months) => {
    expect(
      stallsUntil([stall], startOf(month)).map(each => each.months),
    ).toEqual(months);
  });
});

describe('the words of a stall', () => {
  it('say how long, from when to when, and what was open', () => {
    expect(stallTitle(stall)).toBe('stalled 32 months');
    expect(stallNote(stall)).toBe('only billing open');
    expect(stallWords(stall)).toBe(
      '2012-06 to 2015-02: nothing moved for 32 months; only billing open',
    );
  });

  it('count what is open where it is much, and leave it out where nobody says', () => {
    expect(stallNote({ ...stall, open: ['a', 'b', 'c', 'd'] })).toBe(
      '4 capabilities open',
    );
    expect(stallWords({ ...stall, open: [] })).toBe(
      '2012-06 to 2015-02: nothing moved for 32 months',
    );
  });
});
