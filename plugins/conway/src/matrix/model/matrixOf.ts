import type {
  Matrix,
  MatrixCell,
  MatrixEntry,
  MatrixOrder,
  Tie,
} from './matrix';
import { type MatrixNames, orderedEntries } from './orderedEntries';

const isAtOdds = ({ verdict, gaps, isEcho }: MatrixCell) =>
  verdict === 'disagrees' ||
  verdict === 'accepted' ||
  (gaps.length > 0 && !isEcho);

function cellsOf(
  ties: readonly Tie[],
  placeOf: ReadonlyMap<string, number>,
): MatrixCell[] {
  const placed = ties.flatMap(tie => {
    const from = placeOf.get(tie.from);
    const to = placeOf.get(tie.to);
    return from === undefined || to === undefined ? [] : [{ ...tie, from, to }];
  });
  const size = placeOf.size;
  const withCall = new Set(
    placed.flatMap(({ from, to, verdict }) =>
      verdict === 'tied' ? [] : [from * size + to],
    ),
  );
  const isEcho = ({ from, to, verdict }: Omit<MatrixCell, 'isEcho'>) =>
    verdict === 'tied' && (from > to || withCall.has(to * size + from));
  return placed
    .map(cell => ({ ...cell, isEcho: isEcho(cell) }))
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Puts ties into their cells; ties of what has no row are left out. */
export function matrixOf(
  entries: readonly MatrixEntry[],
  ties: readonly Tie[],
  { order, names }: { order: MatrixOrder; names: MatrixNames },
): Matrix {
  const { rows, blocks, parts } = orderedEntries(entries, order, names);
  const placeOf = new Map(rows.map(({ ref }, place) => [ref, place]));
  const cells = cellsOf(ties, placeOf);
  const cellsFrom: MatrixCell[][] = rows.map(() => []);
  const fanOut = rows.map(() => 0);
  const fanIn = rows.map(() => 0);
  for (const cell of cells) {
    const { from, to, calls } = cell;
    cellsFrom[from].push(cell);
    if (calls.length === 0 || from === to) continue;
    fanOut[from] += 1;
    fanIn[to] += 1;
  }
  return {
    rows,
    placeOf,
    cells,
    cellsFrom,
    marks: cells.filter(isAtOdds),
    blocks,
    parts,
    fanOut,
    fanIn,
  };
}

/** What is in a cell; undefined = nothing. */
export const cellAt = (
  { cellsFrom }: Matrix,
  { from, to }: { from: number; to: number },
): MatrixCell | undefined => cellsFrom[from]?.find(cell => cell.to === to);
