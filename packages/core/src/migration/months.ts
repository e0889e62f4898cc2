import { DateTime } from 'luxon';

const utc = (at: number) => DateTime.fromMillis(at, { zone: 'utc' });

/** The same day of the month, `months` later; earlier when below 0. */
export const monthsAfter = (at: number, months: number): number =>
  utc(at).plus({ months }).toMillis();

/** How many whole months lie between two moments. */
export const wholeMonths = (from: number, to: number): number =>
  Math.floor(utc(to).diff(utc(from), 'months').months);

/** `YYYY-MM` of a moment. */
export const monthOf = (at: number): string => utc(at).toFormat('yyyy-MM');
