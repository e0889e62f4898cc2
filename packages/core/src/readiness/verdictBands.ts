import type { ReadinessAnswers, ReadinessVerdict } from './readinessAnswers';
import { readinessOutcome } from './readinessOutcome';
import { teamsFor, type TeamsFor } from './teamsFor';

/** A run of sizes with the same verdict and shape of teams; both ends included. @public */
export type VerdictBand = {
  from: number;
  to: number;
  verdict: ReadinessVerdict;
  shape: TeamsFor['shape'];
};

/**
 * The verdict by the number of engineers, from 1 to `upTo`, all other answers as they are. `now`
 * in milliseconds since 1970.
 *
 * @public
 */
export function verdictBands(
  answers: ReadinessAnswers,
  now: number,
  upTo: number,
): VerdictBand[] {
  const bands: VerdictBand[] = [];
  for (let engineers = 1; engineers <= upTo; engineers += 1) {
    const { verdict } = readinessOutcome({ ...answers, engineers }, now);
    const { shape } = teamsFor(engineers);
    const last = bands.at(-1);
    if (last?.verdict === verdict && last.shape === shape) last.to = engineers;
    else bands.push({ from: engineers, to: engineers, verdict, shape });
  }
  return bands;
}
