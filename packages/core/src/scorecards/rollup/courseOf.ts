import { columnsOf } from './columns';
import { type Course, type CourseParts, NOT_RATED } from './course';
import { Past } from './Past';
import { StandingTally } from './StandingTally';

/** How rows stood at moments: from the verdicts of now, and what changed since. @public */
export function courseOf(parts: CourseParts): Course {
  const { levels, checks, rows } = parts;
  const tally = new StandingTally(parts, columnsOf(levels, checks));
  const past = new Past(parts, tally);
  const reached = new Int8Array(rows.length);
  const passed = new Int32Array(rows.length);
  const counting = new Int32Array(rows.length);
  const newestFirst = parts.moments.toReversed().map(at => {
    past.goTo(at);
    for (const row of tally.changed()) {
      const standing = tally.standing(row);
      reached[row] = standing.reached ?? NOT_RATED;
      passed[row] = standing.passed;
      counting[row] = standing.counting;
    }
    return {
      at,
      reached: reached.slice(),
      passed: passed.slice(),
      counting: counting.slice(),
    };
  });
  return {
    levels,
    rows: rows.map(({ ref }) => ref),
    moments: newestFirst.reverse(),
  };
}
