const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The lengths of history that the page offers. */
export const RANGES = [
  { id: '30m', label: '30 min', ms: 30 * MINUTE },
  { id: '6h', label: '6 h', ms: 6 * HOUR },
  { id: '7d', label: '7 d', ms: 7 * DAY },
  { id: '30d', label: '30 d', ms: 30 * DAY },
] as const;

/** What the address says; half an hour if it says nothing. */
export const rangeOf = (text: string | undefined) =>
  RANGES.find(({ id }) => id === text) ?? RANGES[0];

/** A moment on the axis of a range: 14:07, Thu 09:00 or 12 Nov. */
export function tickText(at: number, rangeMs: number): string {
  const date = new Date(at);
  const time = date.toLocaleTimeString('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
  });
  if (rangeMs <= 6 * HOUR) return time;
  return rangeMs <= 7 * DAY
    ? `${date.toLocaleDateString('en-GB', { weekday: 'short' })} ${time}`
    : date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short' });
}
