import { monthsUntil, type Outlook, simulatedRuns } from './simulatedRuns';

const outlook: Outlook = {
  throughput: [0, 10],
  isRateUncertain: false,
  done: 90,
  goal: 100,
  total: 100,
  runs: 10_000,
  seed: 11,
};

describe('simulatedRuns', () => {
  it('ends as often as chance has it: half of what is left in every month of a coin', () => {
    const { endedIn } = simulatedRuns(outlook);
    expect(endedIn[0]).toBe(0);
    [5_000, 2_500, 1_250, 625].forEach((expected, index) => {
      // Four standard deviations of so many tosses.
      const spread = 4 * Math.sqrt(expected * (1 - expected / 10_000));
      expect(Math.abs(endedIn[index + 1] - expected)).toBeLessThan(spread);
    });
  });

  it('tells by when so many runs have ended, or that they have not', () => {
    const run = simulatedRuns({ ...outlook, throughput: [0, 0, 10] });
    // 1 - (2/3)^n of the runs: 56 of 100 after two months, 87 after five, 96 after eight.
    expect(
      [0.5, 0.85, 0.95].map(share => monthsUntil(run, share * 10_000)),
    ).toEqual([2, 5, 8]);
    const never = simulatedRuns({ ...outlook, throughput: [0, 0.001] });
    expect(monthsUntil(never, 1)).toBeNull();
  });

  it('lets the rate be another in every run when it is uncertain: some never end', () => {
    const throughput = [0, 0, 0, 10];
    const ended = (isRateUncertain: boolean) =>
      simulatedRuns({ ...outlook, throughput, isRateUncertain }).endedIn.reduce(
        (a, b) => a + b,
      );
    expect(ended(false)).toBe(10_000);
    // (3/4)^4 of the runs draw four months of nothing.
    expect(ended(true)).toBeGreaterThan(6_600);
    expect(ended(true)).toBeLessThan(7_100);
  });

  it('goes back, but never below nothing done', () => {
    const run = simulatedRuns({ ...outlook, done: 1, throughput: [-5, 4] });
    expect(run.percentAfter(1, 0.05)).toBe(0);
    expect(run.percentAfter(1, 0.95)).toBe(5);
    expect(run.percentAfter(12, 0.05)).toBe(0);
  });
});
