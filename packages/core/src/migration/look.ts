import type { Course } from './courseOf';
import type { ForecastId } from './forecast';
import type { Migration } from './migration';

/** One way to look ahead from a moment. */
export type Look = {
  id: ForecastId;
  title: string;
  migration: Migration;
  at: number;
  course: Course;
  throughput: number[];
  /** It ends when so much is done. */
  goal: number;
  runs: number;
  seed: number;
};

/** How much is left at the moment. */
export const remainingOf = ({ goal, course, at }: Look): number =>
  Math.max(goal - course.doneAt(at), 0);
