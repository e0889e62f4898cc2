import {
  matchRate,
  matchText,
  msText,
  rateText,
  timesText,
} from './parityWords';

describe('figures of both sides in words', () => {
  it.each([
    [null, 'unknown'],
    [0, '0 %'],
    [0.0123, '0.012 %'],
    [1, '1.0 %'],
    [31.26, '31.3 %'],
  ])('has small rates exact: %p', (rate, text) => {
    expect(rateText(rate)).toBe(text);
  });

  it.each([
    [null, 'unknown'],
    [84.4, '84 ms'],
    [1_240, '1.2 s'],
  ])('has a time as people say it: %p', (ms, text) => {
    expect(msText(ms)).toBe(text);
  });

  it.each([
    [3.1, 1, '3.1 × legacy'],
    [50, 200, '0.25 × legacy'],
    [1.2, 1, undefined],
    [1, 0, undefined],
    [null, 1, undefined],
    [1, null, undefined],
  ])('says only what is far: %p against %p', (fresh, legacy, text) => {
    expect(timesText(fresh, legacy)).toBe(text);
  });

  it.each([
    [null, 'not compared'],
    [0.3, '99.7 %'],
    [0, '100 %'],
    [0.00001, '99.999 %'],
  ])('never rounds matches up to all of them: %p', (mismatchRate, text) => {
    const run = { matched: 1, mismatched: 0, ignored: 0, mismatchRate };
    expect(matchText(matchRate(run))).toBe(text);
  });

  it('knows no match without a parallel run', () => {
    expect(matchRate(null)).toBeNull();
  });
});
