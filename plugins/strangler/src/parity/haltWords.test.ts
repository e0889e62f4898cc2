import { aHalt } from './__testUtils__/sides';
import { haltMeaning, haltShare, limitText } from './haltWords';

describe('the halt rule in words', () => {
  it.each([
    [aHalt(), 'at 2 × the baseline of 1 %'],
    [aHalt({ baseline: null }), 'at 2 × the baseline, which is not stated'],
    [
      aHalt({ multiplier: null, above: 5, below: 0.5 }),
      'above 5 % or below 0.5 %',
    ],
    [aHalt({ multiplier: null }), 'nowhere: no limit is stated'],
  ])('says where it stops', (halt, text) => {
    expect(limitText(halt)).toBe(text);
  });

  it.each([
    ['go on', aHalt(), /the migration may go on/],
    ['stop', aHalt({ verdict: 'halt' }), /move nothing more to the new side/],
    [
      'that nobody knows, which is no pass',
      aHalt({ verdict: 'unknown', current: null, currentAt: null }),
      /Nobody tells the metric.*no pass/,
    ],
    [
      'that the baseline is missing',
      aHalt({ verdict: 'unknown', baseline: null, limit: null }),
      /without its baseline/,
    ],
  ])('means: %s', (_, halt, words) => {
    expect(haltMeaning(halt)).toMatch(words);
  });

  it.each([
    [aHalt({ current: 1 }), 50],
    [aHalt({ current: 9 }), 100],
    [aHalt({ current: null }), null],
    [aHalt({ limit: null }), null],
    [aHalt({ multiplier: null, below: 2, limit: 2 }), null],
  ])('knows how far it is on the way to the limit', (halt, share) => {
    expect(haltShare(halt)).toBe(share);
  });
});
