import { EASIEST_FIRST } from '../levels/missingFor';
import { StandingSum } from '../levels/StandingSum';
import { type Standing, WORST_FIRST } from '../result';
import type { Cells } from './cellsOf';
import { type Columns, holdsAt, NO_RESULT } from './columns';

/** How a row stands, by what counts of it. */
export function standingOfCells(
  columns: Columns,
  { worstCounted, rated }: Cells,
): Standing {
  const sum = new StandingSum();
  for (let column = 0; column < columns.size; column++) {
    const rank = worstCounted[column];
    const level = columns.levels[column];
    if (level < 0 || rank === NO_RESULT) continue;
    sum.add(level, columns.weights[column], holdsAt(columns, column, rank));
  }
  const standing = sum.standing();
  return rated ? standing : { ...standing, reached: null };
}

const EASE = WORST_FIRST.map(verdict => EASIEST_FIRST.indexOf(verdict));

/** The columns that hold a row back from its next level, the easiest first. */
export function missingColumns(
  columns: Columns,
  { worstCounted, rated }: Cells,
  { blockedAt }: Standing,
): number[] {
  const missing: number[] = [];
  if (!rated || blockedAt === null) return missing;
  for (let column = 0; column < columns.size; column++) {
    const rank = worstCounted[column];
    if (columns.levels[column] !== blockedAt || rank === NO_RESULT) continue;
    if (holdsAt(columns, column, rank)) missing.push(column);
  }
  return missing.sort((a, b) => EASE[worstCounted[a]] - EASE[worstCounted[b]]);
}
