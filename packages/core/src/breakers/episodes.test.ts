import { fc } from '../__testUtils__/properties';
import { changes } from './__testUtils__/aReading';
import { anyLife, lived } from './__testUtils__/simulatedBreaker';
import { type EpisodeOptions, episodes, episodeStart } from './episodes';
import { transitionsBetween } from './transitionsBetween';

const options = (details: Partial<EpisodeOptions> = {}): EpisodeOptions => ({
  windowMs: 10_000,
  now: 100_000,
  from: 0,
  ...details,
});

const flapping = changes(
  'a',
  'closed',
  [10_000, 'open'],
  [15_000, 'half-open'],
  [15_100, 'closed'],
  [15_600, 'open'],
  [20_600, 'half-open'],
  [20_700, 'closed'],
);

describe('episodes', () => {
  it('are none when it never opened', () => {
    expect(episodes([], options())).toEqual([]);
    expect(episodeStart([], options())).toBeUndefined();
  });

  it('are one when it closes for less than a window between two open spells', () => {
    expect(episodes(flapping, options())).toEqual([
      { from: 10_000, to: 20_700, changes: 6, longestOpenMs: 5_100 },
    ]);
  });

  it.each([
    ['one', 9_999, 1],
    ['two', 10_000, 2],
  ])('are %s when it is closed for %i ms', (_, gap, count) => {
    const again = changes(
      'a',
      'closed',
      [1_000, 'open'],
      [2_000, 'closed'],
      [2_000 + gap, 'open'],
      [20_000, 'closed'],
    );
    expect(episodes(again, options())).toHaveLength(count);
  });

  it('begin with the first opening, though it closed in between', () => {
    const open = flapping.slice(0, -2);
    expect(episodeStart(open, options({ now: 16_000 }))).toBe(10_000);
    expect(episodes(open, options({ now: 16_000 }))).toEqual([
      { from: 10_000, to: undefined, changes: 4, longestOpenMs: 5_100 },
    ]);
    expect(episodeStart(flapping, options())).toBeUndefined();
  });

  it('are over when somebody forces it', () => {
    const forced = changes('a', 'closed', [10, 'open'], [20, 'forced-open']);
    expect(episodes(forced, options())).toMatchObject([{ from: 10, to: 20 }]);
  });

  it('are not over because nobody reads it any more', () => {
    const open = changes('a', 'closed', [10, 'open']);
    const current = [
      { instance: 'a', state: 'unknown' as const, observedAt: 50_000 },
    ];
    expect(episodeStart(open, options({ current }))).toBe(10);
  });

  it('last as long as any instance is open, and count the changes of the one that changed most', () => {
    const one = changes('a', 'closed', [1_000, 'open'], [60_000, 'closed']);
    const other = changes('b', 'closed', [2_000, 'open'], [30_000, 'closed']);
    const both = [...one, ...other].sort((x, y) => x.at - y.at);
    expect(episodes(both, options())).toEqual([
      { from: 1_000, to: 60_000, changes: 2, longestOpenMs: 59_000 },
    ]);
  });

  it('hold every opening, and lie a window or more apart', () => {
    fc.assert(
      fc.property(anyLife(['change', 'change', 'read']), life => {
        const { readings } = lived(life);
        const transitions = readings.flatMap((next, index) =>
          transitionsBetween(readings[index - 1], next),
        );
        const now = readings.at(-1)?.observedAt ?? 0;
        const windowMs = 4_000;
        const all = episodes(transitions, { windowMs, now, from: 0 });
        for (const { to, at } of transitions) {
          if (to !== 'open') continue;
          expect(
            all.some(each => each.from <= at && at <= (each.to ?? now)),
          ).toBe(true);
        }
        for (const [index, each] of all.slice(1).entries())
          expect(each.from - (all[index].to ?? NaN)).toBeGreaterThanOrEqual(
            windowMs,
          );
      }),
    );
  });
});
