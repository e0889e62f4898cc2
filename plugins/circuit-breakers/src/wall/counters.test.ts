import { aBreaker } from '../__testUtils__/breakers';
import { percentiles, shortMs } from './counters';

const at = (high: number) => ({ low: 1, high });

describe('percentiles', () => {
  it('take the slowest instance, and touch the timeout', () => {
    const { settings } = aBreaker();
    expect(
      percentiles(
        aBreaker({
          latencyMs: { p50: at(9), p90: null, p99: at(150), p995: at(151) },
          settings: { ...settings, timeoutMs: 150 },
        }),
      ).map(({ word, ms, isOver }) => `${word} ${ms} ${isOver}`),
    ).toEqual([
      'p50 9 false',
      'p90 null false',
      'p99 150 true',
      'p99.5 151 true',
    ]);
  });
});

describe('shortMs', () => {
  it.each([
    [null, '–'],
    [96.4, '96'],
    [1_500, '1.5s'],
    [15_000, '15s'],
  ])('writes %s', (ms, words) => {
    expect(shortMs(ms)).toBe(words);
  });
});
