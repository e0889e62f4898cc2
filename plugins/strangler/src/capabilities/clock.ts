import { DateTime } from 'luxon';

const utc = (at: number) => DateTime.fromMillis(at, { zone: 'utc' });

/** The time of a moment, UTC: "14:32:10". */
export const clockText = (at: number): string => utc(at).toFormat('HH:mm:ss');

/** Day and time of a moment, UTC: "2026-11-22 14:32". */
export const momentText = (at: number): string =>
  utc(at).toFormat('yyyy-MM-dd HH:mm');
