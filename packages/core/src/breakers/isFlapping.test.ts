import { changes } from './__testUtils__/aReading';
import { changesLastHour, isFlapping } from './isFlapping';

const HOUR = 3_600_000;

/** `count` changes a second apart, the last one at `end`. */
const flips = (count: number, end: number, instance = 'a') =>
  changes(
    instance,
    'closed',
    ...Array.from(
      { length: count },
      (_, index): [number, 'open' | 'closed'] => [
        end - (count - 1 - index) * 1_000,
        index % 2 === 0 ? 'open' : 'closed',
      ],
    ),
  );

describe('flapping', () => {
  it.each([
    [10, false],
    [11, true],
  ])('%i changes within an hour: %s', (count, expected) => {
    expect(isFlapping(flips(count, HOUR), HOUR)).toBe(expected);
  });

  it('is not an outage whose probes fail', () => {
    const outage = changes(
      'a',
      'closed',
      [0, 'open'],
      ...Array.from(
        { length: 20 },
        (_, index): [number, 'open' | 'half-open'] => [
          5_000 + index * 1_000,
          index % 2 === 0 ? 'half-open' : 'open',
        ],
      ),
    );
    expect(changesLastHour(outage, HOUR)).toBe(1);
    expect(isFlapping(outage, HOUR)).toBe(false);
  });

  it('forgets what is more than an hour ago', () => {
    const early = flips(11, HOUR);
    expect(isFlapping(early, 2 * HOUR - 10_000)).toBe(true);
    expect(isFlapping(early, 2 * HOUR - 9_999)).toBe(false);
    expect(changesLastHour(early, 2 * HOUR + 1)).toBe(0);
  });

  it('is not many instances that changed a few times each', () => {
    const fleet = ['a', 'b', 'c', 'd', 'e'].flatMap(each =>
      flips(3, HOUR, each),
    );
    expect(changesLastHour(fleet, HOUR)).toBe(3);
    expect(isFlapping(fleet, HOUR)).toBe(false);
  });
});
