import type { Standing } from '../result';
import { reachedOf } from './reachedOf';

/**
 * How several stand together: at the level that all of them have reached. What is passed,
 * counting and the points are sums.
 *
 * @public
 */
export function mergedStanding(standings: Iterable<Standing>): Standing {
  const merged: Standing = {
    reached: null,
    blockedAt: null,
    levels: 0,
    passed: 0,
    counting: 0,
    points: 0,
    possible: 0,
  };
  for (const each of standings) {
    if (each.blockedAt !== null) {
      merged.blockedAt = Math.min(
        merged.blockedAt ?? each.blockedAt,
        each.blockedAt,
      );
    }
    merged.levels |= each.levels;
    merged.passed += each.passed;
    merged.counting += each.counting;
    merged.points += each.points;
    merged.possible += each.possible;
  }
  return { ...merged, reached: reachedOf(merged.levels, merged.blockedAt) };
}
