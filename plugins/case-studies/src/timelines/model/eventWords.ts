import { spanWords } from '../../sources';
import { type CountPoint, countWords, isBeside } from './serviceCounts';
import type { LaneEvent } from './lanes';

const sentence = (parts: readonly (string | undefined)[]) =>
  parts.filter(Boolean).join('. ');

/** All that is known of an event, for who does not see its mark. */
export const eventWords = ({ group, event }: LaneEvent): string =>
  sentence([
    `${group.title}, ${spanWords(event)}: ${event.title}`,
    event.figure,
    event.source && `Source ${event.source}`,
  ]);

/** When somebody counted; undated counts say so. */
export const whenCounted = ({ count: { date, until } }: CountPoint): string =>
  date ? spanWords({ date, until }) : 'no date';

/** All that is known of a count. */
export const countPointWords = (point: CountPoint): string =>
  sentence([
    `${point.group.title}, ${whenCounted(point)}: ${countWords(point.count)}`,
    isBeside(point) ? 'Another account' : undefined,
    point.count.note?.replace(/\.$/, ''),
    point.count.source && `Source ${point.count.source}`,
  ]);
