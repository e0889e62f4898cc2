const DAY_MS = 86_400_000;

/** The moment so many days before. */
export const daysBefore = (at: number, days: number): number =>
  at - days * DAY_MS;
