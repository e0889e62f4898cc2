import type { MigrationResponse } from '@banyan/backstage-plugin-banyan-common';
import { progressAt, stateAt } from '@banyan/core';
import { DateTime } from 'luxon';
import { domainOf, momentOf } from '../page/replayed';

/** A place where the slider can stand. */
export type Stop = {
  /** As it stands in the address: `2010-12`, or `2026-11-22` where history is short. */
  id: string;
  /** Its end. */
  at: number;
  /** Percent by weight; null = not known. */
  percent: number | null;
};

/** The stops of the slider, oldest first; fewer than two = there is no history to replay. */
export type TimeTrack = {
  unit: 'month' | 'day';
  stops: readonly Stop[];
  /** How far Shift and an arrow go. */
  leap: number;
};

/** A history that is shorter is told by days. */
const SHORT_MONTHS = 4;
const FORMATS = { month: 'yyyy-MM', day: 'yyyy-MM-dd' } as const;

const utc = (at: number) => DateTime.fromMillis(at, { zone: 'utc' });

function extentOf(answer: MigrationResponse): [from: number, to: number] {
  const events = answer.capabilities.flatMap(({ history }) =>
    history.map(({ at }) => at),
  );
  if (events.length === 0) return [answer.now, answer.now];
  const last = Math.max(...events);
  const isOver = answer.capabilities.every(item => {
    const { stage, percent } = stateAt(item, answer.now);
    return stage === 'stays' || percent === 100;
  });
  return [
    Math.min(answer.startedAt, ...events),
    isOver ? Math.min(last, answer.now) : answer.now,
  ];
}

/** Where the slider can stand: each month from the start to the end, or to now. */
export function timeTrack(answer: MigrationResponse): TimeTrack {
  const [from, to] = extentOf(answer);
  const migration = domainOf(answer);
  const unit =
    utc(to).diff(utc(from), 'months').months < SHORT_MONTHS ? 'day' : 'month';
  const stops: Stop[] = [];
  for (
    let start = utc(from).startOf(unit);
    start.toMillis() <= to;
    start = start.plus({ [unit]: 1 })
  ) {
    const at = Math.min(start.endOf(unit).toMillis(), answer.now);
    stops.push({
      id: start.toFormat(FORMATS[unit]),
      at,
      percent: progressAt(migration, at).progress.weight,
    });
  }
  return { unit, stops, leap: unit === 'month' ? 12 : 7 };
}

/** Where on the track the moment in the address is: its place among the stops. */
export function placeOf(
  { stops }: TimeTrack,
  at: string | undefined,
  now: number,
): number {
  if (at === undefined) return stops.length - 1;
  const moment = momentOf(at, now);
  const place = stops.findLastIndex(stop => stop.at <= moment);
  return Math.max(place, 0);
}

/** The three stops of every migration: how far along each is, and where the slider goes. */
export type Act = {
  id: 'before' | 'during' | 'after';
  title: string;
  /** Undefined = it is not there yet. */
  place: number | undefined;
};

const HALF = 50;

/** Before anything moved, while both sides run, and after the last of it. */
export function acts({ stops }: TimeTrack, place: number): Act[] {
  const last = stops.length - 1;
  const isOver = stops[last]?.percent === 100;
  const runs = stops.flatMap(({ percent }, at) =>
    percent !== null && percent > 0 && percent < 100 ? [at] : [],
  );
  const half = runs.find(at => (stops[at].percent ?? 0) >= HALF);
  const isBetween = runs.includes(place);
  return [
    { id: 'before', title: 'Before', place: 0 },
    {
      id: 'during',
      title: 'During',
      place: isBetween ? place : (half ?? runs.at(-1)),
    },
    { id: 'after', title: 'After', place: isOver ? last : undefined },
  ];
}
