import type { Course } from './courseOf';
import { monthsAfter, wholeMonths } from './months';

/** Whole months since something was done for the first time; null = nothing is. */
export const monthsOfMovement = ({ since }: Course, at: number) =>
  since === null ? null : wholeMonths(since, at);

/**
 * What each of the last months up to a moment added, oldest first; below 0 = it went back. The
 * months are counted back from the moment, so that none is a part of a month. The first movement
 * is no part of them: a time that is chosen to begin with one would look too fast.
 */
export function throughputOf(
  course: Course,
  at: number,
  most: number,
): number[] {
  const months = Math.min(most, monthsOfMovement(course, at) ?? 0);
  const done = Array.from({ length: months + 1 }, (_, index) =>
    course.doneAt(monthsAfter(at, index - months)),
  );
  return done.slice(1).map((value, index) => value - done[index]);
}
