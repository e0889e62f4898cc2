import type { Axis } from '../placing/axis';
import type { PlacedMark } from '../placing/placeMarks';
import type { DatedEvent } from '../model/lanes';
import type { MigrationBar } from '../model/migrationBar';
import { BAR_ROW, type PlacedBar, placeBars } from './barLayout';
import {
  type DurationNote,
  type PlacedNote,
  placeNotes,
} from './durationNotes';
import {
  BAND,
  type EventLabel,
  eventLabels,
  eventMarks,
  ROW,
} from './eventLayout';

const PADDING = 8;
const LEAST_HEIGHT = 84;

/** What is drawn of a lane, and where. */
export type LaneLayout = {
  height: number;
  /** Of the line, and of the first bar. */
  lineY: number;
  barsY: number;
  marks: readonly PlacedMark[];
  labels: readonly EventLabel[];
  bars: readonly PlacedBar[];
  /** Bars that have no room. */
  moreBars: number;
  /** The row where that is said. */
  moreRow: number;
  notes: readonly PlacedNote[];
};

const inView = (events: readonly DatedEvent[], { left, right, x }: Axis) =>
  events.filter(({ span }) => x(span.at) >= left && x(span.at) <= right);

/** Events above a line, bars and accounts below it. */
export function laneLayout(
  lane: {
    events: readonly DatedEvent[];
    bars: readonly MigrationBar[];
    notes: readonly DurationNote[];
  },
  axis: Axis,
  hasLabels: boolean,
): LaneLayout {
  const events = inView(lane.events, axis);
  const marks = eventMarks(events, axis);
  const labels = hasLabels ? eventLabels(events, marks, axis) : [];
  const { bars, more } = placeBars(lane.bars, axis);
  const notes = placeNotes(
    lane.notes,
    bars.map(({ box }) => box),
    axis,
  );
  const top = Math.max(0, ...labels.map(({ place }) => -BAND - place.label.y));
  const lineY = PADDING + Math.max(top, ROW) + BAND;
  const barsY = lineY + BAND + 2;
  const rows = Math.max(0, ...[...bars, ...notes].map(({ row }) => row + 1));
  return {
    height: Math.max(
      LEAST_HEIGHT,
      barsY + (rows + (more > 0 ? 1 : 0)) * BAR_ROW + PADDING,
    ),
    ...{ lineY, barsY, marks, labels, bars, notes },
    moreBars: more,
    moreRow: rows,
  };
}
