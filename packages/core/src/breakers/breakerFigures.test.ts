import { changes } from './__testUtils__/aReading';
import { breakerFigures, type BreakerFiguresOptions } from './breakerFigures';

const options = (
  details: Partial<BreakerFiguresOptions> = {},
): BreakerFiguresOptions => ({
  from: 0,
  now: 1_000_000,
  windowMs: 10_000,
  ...details,
});

const history = changes(
  'a',
  'closed',
  [100_000, 'open'],
  [105_000, 'half-open'],
  [109_000, 'closed'],
  [300_000, 'open'],
  [311_000, 'closed'],
  [600_000, 'open'],
  [605_000, 'closed'],
  [608_000, 'open'],
  [640_000, 'closed'],
);

describe('the figures of a breaker', () => {
  it('are zero or none when it never opened', () => {
    expect(breakerFigures([], options())).toEqual({
      watchedMs: 1_000_000,
      openMs: 0,
      longestSpellMs: null,
      recoveryMs: null,
      episodes: 0,
      changesLastHour: 0,
    });
  });

  it('count what was open, episodes and the median time to recover', () => {
    expect(breakerFigures(history, options())).toEqual({
      watchedMs: 1_000_000,
      // 9 + 11 + 5 + 32 s
      openMs: 57_000,
      longestSpellMs: 40_000,
      // of 9, 11 and 40 s
      recoveryMs: 11_000,
      episodes: 3,
      // Nine, one of them the beginning of a probe.
      changesLastHour: 8,
    });
  });

  it('take the middle of two recoveries', () => {
    expect(breakerFigures(history.slice(0, 5), options()).recoveryMs).toBe(
      10_000,
    );
  });

  it('count the week for what was open and the month for recovery', () => {
    expect(
      breakerFigures(history, options({ from: 305_000, recoveryFrom: 0 })),
    ).toMatchObject({
      watchedMs: 695_000,
      openMs: 43_000,
      longestSpellMs: 40_000,
      recoveryMs: 11_000,
      episodes: 2,
    });
  });

  it('have an episode that lasts, which has not recovered', () => {
    const open = history.slice(0, 4);
    expect(breakerFigures(open, options({ now: 400_000 }))).toMatchObject({
      openMs: 109_000,
      longestSpellMs: 100_000,
      recoveryMs: 9_000,
      episodes: 2,
    });
  });

  it('do not call recovered what closed a moment ago, nor what opened before anybody watched', () => {
    const closed = history.slice(0, 3);
    expect(
      breakerFigures(closed, options({ now: 112_000 })).recoveryMs,
    ).toBeNull();
    expect(
      breakerFigures(history.slice(1, 3), options({ from: 102_000 }))
        .recoveryMs,
    ).toBeNull();
  });
});
