import { MENDS } from './possibilities';
import type { ReadinessAnswers } from './readinessAnswers';
import { readinessOutcome } from './readinessOutcome';

/**
 * The same answers with the question that decides mended; null = none decides, or nothing mends
 * it. `now` in milliseconds since 1970.
 *
 * @public
 */
export function withoutBlocker(
  answers: ReadinessAnswers,
  now: number,
): ReadinessAnswers | null {
  const { decidedBy } = readinessOutcome(answers, now);
  const mends = MENDS.filter(({ check }) => check === decidedBy);
  if (mends.length === 0) return null;
  return mends.reduce(
    (mended, { change }) => change(mended, now) ?? mended,
    answers,
  );
}
