import type { CaseEvent } from '@banyan/backstage-plugin-banyan-common';

/** The events of one year. */
export type YearOfEvents = { year: string; events: readonly CaseEvent[] };

/** Events in their order, under the years in which they began. */
export function byYear(events: readonly CaseEvent[]): YearOfEvents[] {
  const sorted = events.toSorted((one, other) =>
    one.date.localeCompare(other.date, 'en'),
  );
  const years = new Set(sorted.map(({ date }) => date.slice(0, 4)));
  return [...years].map(year => ({
    year,
    events: sorted.filter(({ date }) => date.startsWith(year)),
  }));
}
