import { DateTime } from 'luxon';

export const DAY_MS = 24 * 60 * 60 * 1_000;

/** The day of a moment, `YYYY-MM-DD`, UTC. */
export const dayOf = (moment: number): string =>
  DateTime.fromMillis(moment, { zone: 'utc' }).toFormat('yyyy-MM-dd');

/** The first moment after a day. */
export const endOf = (day: string): number =>
  DateTime.fromISO(day, { zone: 'utc' }).plus({ days: 1 }).toMillis();

/** The first moment of a day. */
export const startOf = (day: string): number =>
  DateTime.fromISO(day, { zone: 'utc' }).toMillis();

/** Days from one to another; negative = backwards. */
export const daysBetween = (from: string, to: string): number =>
  DateTime.fromISO(to, { zone: 'utc' }).diff(
    DateTime.fromISO(from, { zone: 'utc' }),
    'days',
  ).days;

/** The day so many days later. */
export const dayAfter = (day: string, days: number): string =>
  DateTime.fromISO(day, { zone: 'utc' }).plus({ days }).toFormat('yyyy-MM-dd');
