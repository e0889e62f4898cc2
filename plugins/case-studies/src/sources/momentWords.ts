const MONTH = new Intl.DateTimeFormat('en', {
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const DAY = new Intl.DateTimeFormat('en', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A year, a month or a day as the file has it: "2008", "Aug 2008", "Jan 4, 2016". */
export function momentWords(date: string): string {
  const [, month, day] = date.split('-');
  if (day) return DAY.format(new Date(date));
  return month ? MONTH.format(new Date(date)) : date;
}

/** The month of a moment: "Aug 2008". */
export const monthWords = (at: number): string => MONTH.format(at);

/** When something was, or from when to when. */
export const spanWords = ({
  date,
  until,
}: {
  date: string;
  until?: string;
}): string =>
  until ? `${momentWords(date)} to ${momentWords(until)}` : momentWords(date);
