import { countedWindow } from './countedWindow';

describe('the window of counters', () => {
  it('adds up what was counted between readings', () => {
    expect(
      countedWindow([
        { ms: 1000, successes: 3, failures: 1 },
        { ms: 2000, successes: 5, failures: 0, notPermitted: 2 },
      ]),
    ).toEqual({
      window: { successes: 8, failures: 1, notPermitted: 2 },
      windowMs: 3000,
    });
  });

  it('is not known before anything was counted', () => {
    expect(countedWindow([])).toBeUndefined();
  });
});
