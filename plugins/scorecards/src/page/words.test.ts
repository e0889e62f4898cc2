import { listed, plural } from '@banyan/backstage-plugin-banyan-react';
import { momentText, spanText, trackTitle } from './words';

describe('the words of the page', () => {
  it.each([
    [0, '0 s'],
    [12_400, '12 s'],
    [90_000, '1 min'],
    [7_200_000, '2 h'],
    [259_200_000, '3 days'],
    [-5, '0 s'],
  ])('%d ms are %s', (ms, words) => {
    expect(spanText(ms)).toBe(words);
  });

  it('says one and several', () => {
    expect([plural(1, 'check'), plural(2, 'entity', 'entities')]).toEqual([
      '1 check',
      '2 entities',
    ]);
    expect([listed([]), listed(['a']), listed(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a, b and c',
    ]);
  });

  it('tells times in UTC', () => {
    expect(momentText(Date.UTC(2026, 10, 22, 14, 32, 10))).toBe(
      '2026-11-22 14:32:10',
    );
  });

  it('names tracks', () => {
    expect(['api', 'ownership', null].map(trackTitle)).toEqual([
      'API',
      'Ownership',
      'Own rules',
    ]);
  });
});
