import type { Verdict } from '../check';
import { WORST_FIRST } from '../result';

/** The worst of several verdicts; undefined when there is none. @public */
export function worstVerdict(verdicts: Iterable<Verdict>): Verdict | undefined {
  let worst = WORST_FIRST.length;
  for (const verdict of verdicts) {
    worst = Math.min(worst, WORST_FIRST.indexOf(verdict));
  }
  return WORST_FIRST[worst];
}
