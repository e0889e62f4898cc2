/** The months that count, YYYY-MM, both included. */
export type Months = { from: string; to: string };

const monthOf = (date: Date) => date.toISOString().slice(0, 7);

/** The month of a moment (milliseconds since 1970) and those before it, `count` in all. */
export function monthsUntil(now: number, count: number): Months {
  const last = new Date(now);
  const first = new Date(
    Date.UTC(last.getUTCFullYear(), last.getUTCMonth() - count + 1, 1),
  );
  return { from: monthOf(first), to: monthOf(last) };
}
