import { clamped, LEAST_MS, type TimeRange } from './timeRange';
import type { TimeSpan } from './timeSpan';

/** Room at both sides of what is zoomed on. */
const ROOM = 0.25;
/** Never less than this much closer, as long as it can be. */
const LEAST = 0.6;

/** A range in which a few marks have more room; undefined = none gives it to them. */
export function zoomOn(
  spans: readonly TimeSpan[],
  { range, whole }: { range: TimeRange; whole: TimeRange },
): TimeRange | undefined {
  const moments = spans.map(({ at }) => at);
  const from = Math.min(...moments);
  const to = Math.max(...moments);
  if (!(to > from) || range[1] - range[0] <= LEAST_MS) return undefined;
  const length = Math.min(
    (to - from) * (1 + 2 * ROOM),
    (range[1] - range[0]) * LEAST,
  );
  const middle = (from + to) / 2;
  return clamped([middle - length / 2, middle + length / 2], whole);
}
