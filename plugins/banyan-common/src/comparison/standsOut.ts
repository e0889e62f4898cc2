import type { ComparedCell } from './cell';
import type { ComparedMeasure } from './measures';

const FEWEST = 3;
const QUARTER = 0.25;

/** What {@link standsOut} goes by, for people. @public */
export const STANDS_OUT =
  'A value stands out when it is not good, and is worse than the median of its row by more than a quarter of it or reads worse than every other one. At least three have to be known, and every column is held to it.';

const WORSE = { good: 0, fair: 1, poor: 2 };

/** How badly it reads; null = it is not judged. */
const rankOf = ({ reading }: ComparedCell): number | null =>
  reading === 'good' || reading === 'fair' || reading === 'poor'
    ? WORSE[reading]
    : null;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
}

/**
 * Which cells of a row differ from the others to the worse side: a value that is not good, and is
 * worse than the median of the known ones by more than a quarter of it or reads worse than every
 * other one; none while fewer than three are known, or where neither way is better.
 *
 * @public
 */
export function standsOut(
  { better }: Pick<ComparedMeasure, 'better'>,
  cells: readonly ComparedCell[],
): boolean[] {
  const known = cells.filter(({ value }) => value !== null);
  if (better === null || known.length < FEWEST) return cells.map(() => false);
  const middle = median(known.flatMap(({ value }) => value ?? []));
  const isFar = (value: number) =>
    better === 'more'
      ? value < middle * (1 - QUARTER)
      : value > middle * (1 + QUARTER);
  const readsWorst = (cell: ComparedCell) => {
    const rank = rankOf(cell);
    return (
      rank !== null &&
      known.every(other => other === cell || (rankOf(other) ?? Infinity) < rank)
    );
  };
  return cells.map(
    cell =>
      cell.value !== null &&
      cell.reading !== 'good' &&
      (isFar(cell.value) || readsWorst(cell)),
  );
}
