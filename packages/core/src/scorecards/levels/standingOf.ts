import type { Verdict } from '../check';
import type { Standing } from '../result';
import { holdsBack, isCounted } from './holdsBack';
import { StandingSum } from './StandingSum';

/** A check that counts for a level, with what it says. @public */
export type CountedVerdict = {
  level: string;
  weight: number;
  verdict: Verdict;
};

/** How something stands by its verdicts; one of a level that the ladder does not have counts for nothing. @public */
export function standingOf(
  levels: readonly string[],
  counted: Iterable<CountedVerdict>,
): Standing {
  const sum = new StandingSum();
  for (const { level, weight, verdict } of counted) {
    const position = levels.indexOf(level);
    if (position < 0 || !isCounted(verdict)) continue;
    sum.add(position, weight, holdsBack(levels, level, verdict));
  }
  return sum.standing();
}
