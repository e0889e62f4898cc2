import { DateTime } from 'luxon';

const utc = (at: number) => DateTime.fromMillis(at, { zone: 'utc' });

/** The time of a moment, UTC: "14:32:10". */
export const clockText = (at: number): string => utc(at).toFormat('HH:mm:ss');

/** Day and time of a moment, UTC: "2026-11-22 14:32". */
export const momentText = (at: number): string =>
  utc(at).toFormat('yyyy-MM-dd HH:mm');

const DAY_MS = 86_400_000;

/** A tick of an axis that is so long: "14:30", "12 Nov", "2010-12". */
export const tickText = (at: number, spanMs: number): string => {
  if (spanMs < 2 * DAY_MS) return utc(at).toFormat('HH:mm');
  return utc(at).toFormat(spanMs < 200 * DAY_MS ? 'd MMM' : 'yyyy-MM');
};
