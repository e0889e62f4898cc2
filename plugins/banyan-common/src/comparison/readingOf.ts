import type { ComparedCell } from './cell';
import type { ComparedMeasure } from './measures';
import { percent } from './words';

type Judged = Pick<ComparedMeasure, 'better' | 'limits' | 'unit'>;

/** How a known value reads by the limits of its measure. */
export function readingOf(
  { better, limits, unit }: Judged,
  value: number,
): Extract<ComparedCell['reading'], 'good' | 'fair' | 'poor' | 'none'> {
  if (better === null || limits === null) return 'none';
  const keeps = (limit: number) => {
    if (better === 'more') return value >= limit;
    return unit === 'count' ? value <= limit : value < limit;
  };
  if (keeps(limits.good)) return 'good';
  return keeps(limits.fair) ? 'fair' : 'poor';
}

/** What a reading rests on: `90 % or more`, `below 75 %`. */
export function restsOn(
  { better, limits, unit }: Judged,
  value: number,
): string | null {
  const reading = readingOf({ better, limits, unit }, value);
  if (limits === null || reading === 'none') return null;
  const limit = reading === 'poor' ? limits.fair : limits.good;
  const text = unit === 'count' ? String(limit) : percent(limit);
  const isGood = reading === 'good';
  if (better === 'more') return isGood ? `${text} or more` : `below ${text}`;
  if (unit === 'count') return isGood ? null : `more than ${text}`;
  return isGood ? `under ${text}` : `${text} or more`;
}
