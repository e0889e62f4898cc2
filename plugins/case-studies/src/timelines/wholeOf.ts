import type { LaneFacts } from './model/timelinesSentence';
import { isDrawn } from './model/serviceCounts';
import { isDated } from './model/lanes';
import { type TimeRange, wholeRange } from './time/timeRange';

/** All years that lanes tell of; undefined = none. */
export const wholeOf = (lanes: readonly LaneFacts[]): TimeRange | undefined =>
  wholeRange(
    lanes.flatMap(({ events, bars, counts }) => [
      ...[...events.filter(isDated), ...counts.filter(isDrawn)].flatMap(
        ({ span }) => [span.from, span.to],
      ),
      ...bars.flatMap(({ from, last }) => [from, last]),
    ]),
  );
