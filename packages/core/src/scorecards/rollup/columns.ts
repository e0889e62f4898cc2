import type { Verdict } from '../check';
import { holdsBack, isCounted } from '../levels';
import { type CountedCheck, WORST_FIRST } from '../result';

/** The rank of a cell without a result, after all that have one. */
export const NO_RESULT = WORST_FIRST.length;

// A plain object: looked up for every verdict of every entity, where a Map takes thrice as long.
const RANKS: Readonly<Record<string, number>> = Object.fromEntries(
  WORST_FIRST.map((verdict, rank) => [verdict, rank]),
);

/** How bad a verdict is, the worst = 0. */
export const rankOf = (verdict: Verdict) => RANKS[verdict];

const COUNTED_RANKS = WORST_FIRST.map(isCounted);

/** Does a verdict of this rank count? */
export const isCountedRank = (rank: number) => COUNTED_RANKS[rank];

/** The checks of a report, by their position in it. */
export type Columns = {
  size: number;
  positions: ReadonlyMap<string, number>;
  weights: Float64Array;
  /** The level of each, as a position in the ladder; -1 = it does not count. */
  levels: Int8Array;
  /** For each column and rank: 1 = such a verdict holds back. */
  holds: Uint8Array;
};

/** Does a verdict of this rank hold back, in this column? */
export const holdsAt = ({ holds }: Columns, column: number, rank: number) =>
  holds[column * NO_RESULT + rank] === 1;

/** The columns of a ladder. */
export function columnsOf(
  levels: readonly string[],
  checks: readonly CountedCheck[],
): Columns {
  return {
    size: checks.length,
    positions: new Map(checks.map(({ key }, column) => [key, column])),
    weights: Float64Array.from(checks, ({ weight }) => weight),
    levels: Int8Array.from(checks, ({ level, ahead }) =>
      ahead ? -1 : levels.indexOf(level),
    ),
    holds: Uint8Array.from(
      checks.flatMap(({ level }) =>
        WORST_FIRST.map(verdict => (holdsBack(levels, level, verdict) ? 1 : 0)),
      ),
    ),
  };
}
