import { scaleUtc } from 'd3-scale';
import { DateTime } from 'luxon';
import { timeSpan } from './timeSpan';

/** What of time is in view, epoch milliseconds. */
export type TimeRange = readonly [from: number, to: number];

const DAY_MS = 86_400_000;

/** Days are the finest that sources tell; closer there is nothing to see. */
export const LEAST_MS = 60 * DAY_MS;

const lengthOf = ([from, to]: TimeRange) => to - from;

/** The same length, moved into the whole; the whole where it is longer. */
export function clamped(range: TimeRange, whole: TimeRange): TimeRange {
  const length = Math.min(Math.max(lengthOf(range), LEAST_MS), lengthOf(whole));
  const from = Math.min(Math.max(range[0], whole[0]), whole[1] - length);
  return [from, from + length];
}

/** Enlarges by a factor; `at` keeps its place. */
export function zoomed(
  range: TimeRange,
  whole: TimeRange,
  { factor, at = (range[0] + range[1]) / 2 }: { factor: number; at?: number },
): TimeRange {
  const length = Math.min(
    Math.max(lengthOf(range) / factor, LEAST_MS),
    lengthOf(whole),
  );
  const from = at - ((at - range[0]) / lengthOf(range)) * length;
  return clamped([from, from + length], whole);
}

/** Moves by a share of what is in view. */
export const panned = (
  range: TimeRange,
  whole: TimeRange,
  share: number,
): TimeRange => {
  const by = lengthOf(range) * share;
  return clamped([range[0] + by, range[1] + by], whole);
};

/** A range of whole years around moments; undefined = there are none. */
export function wholeRange(moments: readonly number[]): TimeRange | undefined {
  if (moments.length === 0) return undefined;
  const first = moments.reduce((a, b) => Math.min(a, b));
  const last = moments.reduce((a, b) => Math.max(a, b));
  const years = [
    DateTime.fromMillis(first, { zone: 'utc' }).startOf('year'),
    DateTime.fromMillis(last, { zone: 'utc' }).endOf('year'),
  ];
  const [from, to] = scaleUtc(years, [0, 1]).nice().domain();
  return [from.getTime(), to.getTime()];
}

const dayOf = (at: number) =>
  DateTime.fromMillis(at, { zone: 'utc' }).toISODate() ?? undefined;

type Address = { from: string | undefined; to: string | undefined };

/** What an address says, as far as it makes sense: the whole otherwise. */
export function rangeIn({ from, to }: Address, whole: TimeRange): TimeRange {
  const start = from ? timeSpan({ date: from })?.from : whole[0];
  const end = to ? timeSpan({ date: to })?.to : whole[1];
  return start !== undefined && end !== undefined && start < end
    ? clamped([start, end], whole)
    : whole;
}

/** A range for the address, to the day; nothing for the whole. */
export const addressOf = (range: TimeRange, whole: TimeRange): Address =>
  lengthOf(range) >= lengthOf(whole)
    ? { from: undefined, to: undefined }
    : { from: dayOf(range[0]), to: dayOf(range[1] - 1) };

/** The years in view: "1998 to 2026". */
export function rangeWords([from, to]: TimeRange): string {
  const format = to - from < 3 * 366 * DAY_MS ? 'LLL yyyy' : 'yyyy';
  const [start, end] = [from, to - 1].map(at =>
    DateTime.fromMillis(at, { zone: 'utc', locale: 'en' }).toFormat(format),
  );
  return start === end ? start : `${start} to ${end}`;
}
