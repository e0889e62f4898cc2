import { type ScaleTime, scaleUtc } from 'd3-scale';
import type { Axis } from '../placing/axis';
import type { TimeRange } from '../time/timeRange';

const NAMES = 132;
const NAMES_COMPACT = 106;
const EDGE = 16;
const TICK_ROOM = 72;

/** The axis of both pictures. */
export type TimeAxis = Axis & {
  scale: ScaleTime<number, number>;
  ticks: readonly { at: number; words: string }[];
};

/** The axis of a picture of that width: names at the left, years to its right end. */
export function timeAxis(
  width: number,
  range: TimeRange,
  isCompact: boolean,
): TimeAxis {
  const left = isCompact ? NAMES_COMPACT : NAMES;
  const right = Math.max(left + TICK_ROOM, width - EDGE);
  const scale = scaleUtc(range, [left, right]);
  const count = Math.max(2, Math.floor((right - left) / TICK_ROOM));
  const format = scale.tickFormat(count);
  return {
    ...{ left, right, scale },
    x: at => scale(at),
    ticks: scale
      .ticks(count)
      .map(tick => ({ at: tick.getTime(), words: format(tick) })),
  };
}
