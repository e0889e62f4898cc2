import type { MigrationResponse } from '@banyan/backstage-plugin-banyan-common';
import { type TimelineMark, timelineOf } from '@banyan/core';
import { domainOf } from '../page/replayed';
import type { TimeTrack } from './timeTrack';

/** Something on the track: where, as a place among the stops, and in words. */
export type TrackMark = {
  kind: TimelineMark['kind'];
  place: number;
  label: string;
  /** Whether its words stand on the track; the others say them when asked. */
  isSpelled: boolean;
};

/** A time in which nothing moved. */
export type TrackStall = { from: number; to: number; label: string };

const SPELLED: readonly TimelineMark['kind'][] = ['decision', 'observability'];

/** What happened, on the track, and the times in which nothing did. */
export function trackMarks(
  answer: MigrationResponse,
  { stops }: TimeTrack,
): { marks: TrackMark[]; stalls: TrackStall[] } {
  const end = stops.at(-1)?.at ?? answer.now;
  const { marks, stalls } = timelineOf(domainOf(answer), end);
  const placeAt = (at: number) => stops.findIndex(stop => stop.at >= at);
  return {
    marks: marks
      .filter(({ at }) => at <= end)
      .map(({ kind, at, label }) => ({
        kind,
        place: Math.max(0, placeAt(at)),
        label,
        isSpelled: SPELLED.includes(kind),
      })),
    stalls: stalls.map(({ from, to, months, open }) => ({
      from: placeAt(from),
      to: to > end ? stops.length - 1 : placeAt(to),
      label: `no movement for ${months} months: ${open.slice(0, 3).join(', ')}`,
    })),
  };
}

/** A year on the axis: at which place, and its number. */
export type AxisTick = { place: number; label: string };

const MOST_TICKS = 12;

/** The years of the track, or its days where it is short; as many as fit. */
export function axisTicks({ unit, stops }: TimeTrack): AxisTick[] {
  const ticks = stops.flatMap(({ id }, place) => {
    if (unit === 'day') return [{ place, label: id.slice(5) }];
    return id.endsWith('-01') ? [{ place, label: id.slice(0, 4) }] : [];
  });
  const each = Math.ceil(ticks.length / MOST_TICKS);
  return ticks.filter((_, index) => index % each === 0);
}
