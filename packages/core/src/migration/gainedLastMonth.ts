import type { Migration } from './migration';
import { monthsAfter } from './months';
import { progressAt } from './progressAt';

const doneAt = (migration: Migration, at: number) =>
  progressAt(migration, at).shares.weight.done;

/** Points of weight gained in the month before a moment; below 0 when it went back. @public */
export const gainedLastMonth = (migration: Migration, at: number): number =>
  doneAt(migration, at) - doneAt(migration, monthsAfter(at, -1));
