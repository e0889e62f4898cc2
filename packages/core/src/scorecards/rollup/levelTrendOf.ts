import { type Course, NOT_RATED } from './course';

/** One moment of a trend, of the rows that were rated. @public */
export type LevelTrendPoint = {
  at: number;
  /** Rows at each level, lowest first, after those that are at none. */
  distribution: number[];
  passed: number;
  counting: number;
};

/** How many rows stood at which level, at each moment. @public */
export function levelTrendOf({
  levels,
  rows,
  moments,
}: Course): LevelTrendPoint[] {
  return moments.map(({ at, reached, passed, counting }) => {
    const point: LevelTrendPoint = {
      at,
      distribution: [null, ...levels].map(() => 0),
      passed: 0,
      counting: 0,
    };
    for (const row of rows.keys()) {
      if (reached[row] === NOT_RATED) continue;
      point.distribution[reached[row] + 1] += 1;
      point.passed += passed[row];
      point.counting += counting[row];
    }
    return point;
  });
}
