import { seededRandom } from '../chance/seededRandom';

/** Fifty years: what has not ended by then does not end at this rate. */
export const LONGEST = 600;
/** How far ahead the picture goes at most. */
export const FURTHEST = 120;
/** The percentages in the picture have one decimal. */
const STEPS = 1000;
/** Sums of tenths are never quite round. */
const NOTHING = 1e-9;

/** What the future is made of. */
export type Outlook = {
  /** What the months are drawn from. */
  throughput: readonly number[];
  /** Whether each run first draws the months that it draws from: the past could have been another. */
  isRateUncertain: boolean;
  done: number;
  /** It ends when so much is done. */
  goal: number;
  /** What 100 % is. */
  total: number;
  runs: number;
  seed: number;
};

/** Many possible futures, counted. */
export type SimulatedRuns = {
  /** By months from now, how many runs ended with that month. */
  endedIn: Uint32Array;
  /** The percentage that `quantile` (0 to 1) of all runs do not pass, so many months from now. */
  percentAfter: (months: number, quantile: number) => number;
};

/**
 * Draws months with replacement from the throughput until the goal is reached, again and again
 * (Monte Carlo, after Magennis 2011). What goes back never goes below nothing done; what has
 * ended stays ended. The fan is counted in bins of a tenth of a percent: nothing is kept of a
 * run, nothing is sorted.
 */
export function simulatedRuns(outlook: Outlook): SimulatedRuns {
  const { throughput, isRateUncertain, done, goal, total, runs, seed } =
    outlook;
  const random = seededRandom(seed);
  const drawn = (months: readonly number[]) =>
    months[Math.floor(random() * months.length)];
  const endedIn = new Uint32Array(LONGEST + 1);
  const bins = new Uint32Array((FURTHEST + 1) * (STEPS + 1));
  const tenths = STEPS / total;
  for (let run = 0; run < runs; run++) {
    const months = isRateUncertain
      ? throughput.map(() => drawn(throughput))
      : throughput;
    let now = done;
    for (let month = 1; month <= LONGEST; month++) {
      now += drawn(months);
      if (now > goal - NOTHING) {
        endedIn[month]++;
        break;
      }
      if (now < 0) now = 0;
      if (month <= FURTHEST) {
        bins[month * (STEPS + 1) + Math.floor(now * tenths + NOTHING)]++;
      }
    }
  }
  const percentAfter = (months: number, quantile: number) => {
    let below = 0;
    for (let bin = 0; bin <= STEPS; bin++) {
      below += bins[months * (STEPS + 1) + bin];
      if (below > quantile * runs) return (100 * bin) / STEPS;
    }
    return (100 * goal) / total;
  };
  return { endedIn, percentAfter };
}

/** In how many months so many runs have ended; null = not within fifty years. */
export function monthsUntil(
  { endedIn }: SimulatedRuns,
  runs: number,
): number | null {
  let ended = 0;
  const months = endedIn.findIndex(count => {
    ended += count;
    return ended >= runs;
  });
  return months < 0 ? null : months;
}
