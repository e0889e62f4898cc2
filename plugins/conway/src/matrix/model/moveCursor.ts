import type { Matrix, MatrixCell, Spot } from './matrix';

const STEPS: Readonly<Record<string, Spot>> = {
  ArrowUp: { from: -1, to: 0 },
  ArrowDown: { from: 1, to: 0 },
  ArrowLeft: { from: 0, to: -1 },
  ArrowRight: { from: 0, to: 1 },
};

const within = (value: number, size: number) =>
  Math.max(0, Math.min(size - 1, value));

const isAfter = (a: Spot, b: Spot) =>
  a.from > b.from || (a.from === b.from && a.to > b.to);

const spotOf = (cell: MatrixCell | undefined): Spot | undefined =>
  cell && { from: cell.from, to: cell.to };

/** The mark after, or before, a place; round the end. */
function nextMark(
  { marks }: Matrix,
  cursor: Spot | undefined,
  isBack: boolean,
) {
  if (!cursor) return spotOf(isBack ? marks.at(-1) : marks[0]);
  return spotOf(
    isBack
      ? (marks.findLast(mark => isAfter(cursor, mark)) ?? marks.at(-1))
      : (marks.find(mark => isAfter(mark, cursor)) ?? marks[0]),
  );
}

/** Where a key takes the cell cursor; undefined = the key means nothing here. */
export function moveCursor(
  matrix: Matrix,
  cursor: Spot | undefined,
  key: string,
): Spot | undefined {
  const size = matrix.rows.length;
  if (size === 0) return undefined;
  if (key === 'j' || key === 'k') return nextMark(matrix, cursor, key === 'k');
  if (key === 'Home') return { from: cursor?.from ?? 0, to: 0 };
  if (key === 'End') return { from: cursor?.from ?? 0, to: size - 1 };
  const step = STEPS[key];
  if (!step) return undefined;
  if (!cursor) return { from: 0, to: 0 };
  return {
    from: within(cursor.from + step.from, size),
    to: within(cursor.to + step.to, size),
  };
}
