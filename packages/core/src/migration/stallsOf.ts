import type { Migration } from './migration';
import { wholeMonths } from './months';
import { movementsOf } from './movements';
import { movingAt } from './stateAt';

/** Whole months without a change that make a stall. @public */
export const STALL_MONTHS = 6;

/** No six months are shorter: spares the calendar. */
const SHORTEST_MS = STALL_MONTHS * 28 * 24 * 3_600_000;

/** A time in which nothing moved though something was left to move. @public */
export type Stall = {
  from: number;
  to: number;
  /** Whole months. */
  months: number;
  /** Names of the capabilities that were not all on the new side. */
  open: string[];
};

/**
 * The times up to a moment in which no share changed for six whole months or more while the
 * migration was not done; the last may still go on. Before the first movement it has not
 * stalled, it has not started.
 *
 * @public
 */
export function stallsOf(migration: Migration, until: number): Stall[] {
  const times = [...new Set(movementsOf(migration, until).map(({ at }) => at))];
  return times.flatMap((from, index) => {
    const to = times.at(index + 1) ?? until;
    if (to - from < SHORTEST_MS) return [];
    const months = wholeMonths(from, to);
    if (months < STALL_MONTHS) return [];
    const open = movingAt(migration, to - 1)
      .filter(({ state }) => state.percent !== 100)
      .map(({ capability }) => capability.name);
    return open.length > 0 ? [{ from, to, months, open }] : [];
  });
}
