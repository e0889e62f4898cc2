import type { Migration } from './migration';
import { wholeMonths } from './months';
import { lastMoved } from './movements';
import { isDone } from './progressAt';
import { STALL_MONTHS } from './stallsOf';

/** @public */
export type MigrationState = 'not-started' | 'moving' | 'stalled' | 'done';

/** Whether a migration moves: stalled = no share has changed for six months and something is left. @public */
export function migrationStateAt(
  migration: Migration,
  at: number,
): MigrationState {
  if (isDone(migration, at)) return 'done';
  const last = lastMoved(migration, at);
  if (last === null) return 'not-started';
  return wholeMonths(last, at) < STALL_MONTHS ? 'moving' : 'stalled';
}
