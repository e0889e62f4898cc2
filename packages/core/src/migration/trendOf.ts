import type { Migration } from './migration';
import { monthsAfter } from './months';
import { progressAt, scopeAt } from './progressAt';

const weightAt = (migration: Migration, at: number) =>
  scopeAt(migration, at) > 0 ? progressAt(migration, at).progress.weight : null;

/** Weighted percent a month apart, the last at the moment asked for, oldest first; null = not begun. @public */
export const trendOf = (
  migration: Migration,
  at: number,
  months = 12,
): (number | null)[] =>
  Array.from({ length: months }, (_, index) =>
    weightAt(migration, monthsAfter(at, index + 1 - months)),
  );
