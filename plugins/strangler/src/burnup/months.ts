import { DateTime } from 'luxon';
import { monthText } from '../page';

const utc = (at: number) => DateTime.fromMillis(at, { zone: 'utc' });

const startOf = (month: string) => DateTime.fromISO(month, { zone: 'utc' });

/** The last millisecond of a month, as a month that was asked for means its end. */
export const endOfMonth = (month: string): number =>
  startOf(month).endOf('month').toMillis();

/** The first millisecond of a month. */
export const startOfMonth = (month: string): number =>
  startOf(month).toMillis();

/** A moment so many months later. */
export const monthsLater = (at: number, months: number): number =>
  utc(at).plus({ months }).toMillis();

/** Whole months between two moments. */
export const wholeMonths = (from: number, to: number): number =>
  Math.floor(utc(to).diff(utc(from), 'months').months);

/** The longest list of ticks that still has room. */
const MOST_TICKS = 9;

const STEPS = [1, 3, 6, 12, 24, 60, 120];

/** Starts of months to write under an axis, evenly apart. */
export function monthTicks(from: number, to: number): number[] {
  const months = Math.max(1, wholeMonths(from, to));
  const step = STEPS.find(size => months / size <= MOST_TICKS) ?? 120;
  const start = utc(from).startOf(step < 12 ? 'month' : 'year');
  const offset = step < 12 ? (start.month - 1) % step : 0;
  const ticks: number[] = [];
  for (
    let next = start.minus({ months: offset });
    next.toMillis() <= to;
    next = next.plus({ months: step })
  ) {
    if (next.toMillis() >= from) ticks.push(next.toMillis());
  }
  return ticks;
}

/** A tick as text: a year where the ticks are years apart. */
export const tickText = (at: number, ticks: readonly number[]): string =>
  ticks.every(tick => utc(tick).month === 1)
    ? utc(at).toFormat('yyyy')
    : monthText(at);
