import { countText, msText, percentText, shortCount, spanText } from './words';

describe('words', () => {
  it.each([
    [0, '0'],
    [999.4, '999'],
    [6410, '6\u202f410'],
    [12_345_678, '12\u202f345\u202f678'],
    [null, '–'],
  ])('writes a count of %s', (count, words) => {
    expect(countText(count)).toBe(words);
  });

  it.each([
    [9_999, '9\u202f999'],
    [294_000, '294\u00a0k'],
    [1_250_000, '1.3\u00a0M'],
    [undefined, '–'],
  ])('shortens %s', (count, words) => {
    expect(shortCount(count)).toBe(words);
  });

  it.each([
    [0, '0\u00a0%'],
    [0.004, '0.4\u00a0%'],
    [0.812, '81\u00a0%'],
    [null, '–'],
  ])('writes a share of %s', (share, words) => {
    expect(percentText(share)).toBe(words);
  });

  it.each([
    [-1, '0 s'],
    [34_900, '34 s'],
    [449_000, '7 m 29 s'],
    [7_500_000, '2 h 5 m'],
    [273_600_000, '3 d 4 h'],
  ])('writes a span of %s ms', (ms, words) => {
    expect(spanText(ms)).toBe(words);
  });

  it.each([
    [150, '150\u00a0ms'],
    [1_500, '1.5\u00a0s'],
    [15_000, '15\u00a0s'],
    [null, '–'],
  ])('writes a setting of %s ms', (ms, words) => {
    expect(msText(ms)).toBe(words);
  });
});
