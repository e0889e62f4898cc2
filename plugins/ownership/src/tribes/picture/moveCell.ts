import type { Cell } from './cells';

const ACROSS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
};
const DOWN: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

const middle = ({ x, width }: Cell) => x + width / 2;

/** The cell of a row below or above: the row as a whole for a chapter or guild, else the nearest. */
function nearest(row: readonly Cell[], from: Cell): Cell {
  if (row[0].kind === 'practice') return row[0];
  const isWhole = from.kind === 'practice' && !from.stop;
  const x = isWhole ? from.x : middle(from);
  return row.reduce((best, cell) =>
    Math.abs(middle(cell) - x) < Math.abs(middle(best) - x) ? cell : best,
  );
}

/** Where the focus goes on an arrow key; undefined = it stays. */
export function moveCell(
  rows: readonly (readonly Cell[])[],
  focus: string | undefined,
  key: string,
): Cell | undefined {
  const at = rows.findIndex(row => row.some(cell => cell.key === focus));
  if (at < 0) return rows[0]?.[0];
  const place = rows[at].findIndex(cell => cell.key === focus);
  if (ACROSS[key]) return rows[at][place + ACROSS[key]];
  const next = DOWN[key] ? rows[at + DOWN[key]] : undefined;
  return next && nearest(next, rows[at][place]);
}
