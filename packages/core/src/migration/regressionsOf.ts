import type { Migration } from './migration';
import { type Movement, movementsOf } from './movements';

/** A share that fell. @public */
export type Regression = Movement & {
  /** Whether it has a reason and an incident. */
  isExplained: boolean;
};

/** The times that a capability went back, up to a moment, oldest first. @public */
export const regressionsOf = (migration: Migration, at: number): Regression[] =>
  movementsOf(migration, at)
    .filter(({ from, to }) => to < from)
    .map(movement => ({
      ...movement,
      isExplained:
        movement.event.note !== null && movement.event.incident !== null,
    }));
