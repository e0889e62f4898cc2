import { DateTime, type DateTimeUnit } from 'luxon';

/** From the first to the last millisecond, and the moment where a mark stands for it. */
export type TimeSpan = { from: number; to: number; at: number };

const UNITS: Readonly<Record<number, DateTimeUnit>> = { 4: 'year', 7: 'month' };

const startOf = (date: string) => DateTime.fromISO(date, { zone: 'utc' });

const endOf = (date: string) =>
  startOf(date).endOf(UNITS[date.length] ?? 'day');

/** What a year, a month or a day covers: 2008 is a year, not the first of January. Undefined = there is no such day. */
export function timeSpan({
  date,
  until = date,
}: {
  date: string;
  until?: string;
}): TimeSpan | undefined {
  const start = startOf(date);
  const end = endOf(until);
  if (!start.isValid || !end.isValid) return undefined;
  const from = start.toMillis();
  const to = Math.max(end.toMillis(), endOf(date).toMillis());
  return { from, to, at: (from + to) / 2 };
}
