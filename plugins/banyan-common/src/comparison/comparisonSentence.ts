import type { ComparedCell } from './cell';
import type { MeasureId } from './measures';
import { ROWS, type Row } from './rows';
import { standsOut } from './standsOut';
import { inWords, listed } from './words';

/** One column of a comparison; own = the organisation of the reader. @public */
export type ComparedColumn = {
  title: string;
  cells: Record<MeasureId, ComparedCell>;
  own: boolean;
};

const MOST_SAID = 3;
const MOST_COLUMNS = 2;

/** Whether there is anything that could be better or worse. */
const isKnown = ({ cells }: ComparedColumn): boolean =>
  ROWS.some(({ better, id }) => better !== null && cells[id].value !== null);

/** The rows on which each column stands out. */
function outstanding(columns: readonly ComparedColumn[]): Row[][] {
  const marks = ROWS.map(row =>
    standsOut(
      row,
      columns.map(({ cells }) => cells[row.id]),
    ),
  );
  return columns.map((_, at) => ROWS.filter((__, row) => marks[row][at]));
}

/** Whether `own` is not good at a share, and worse than all others, each of which is known. */
const trails = (
  own: ComparedColumn,
  others: readonly ComparedColumn[],
  { better, id, unit }: Row,
): boolean => {
  const { reading, value } = own.cells[id];
  if (value === null || reading === 'good') return false;
  if (better === null || unit === 'count') return false;
  return others.every(({ cells }) => {
    const other = cells[id].value;
    if (other === null) return false;
    return better === 'more' ? value < other : value > other;
  });
};

function allOf(others: readonly ComparedColumn[]): string {
  if (others.length === 1) return others[0].title;
  return others.length === 2 ? 'both others' : `all ${inWords(others.length)}`;
}

/** The first of them, and how many more there are. */
const namesOf = (rows: readonly Row[]): string =>
  listed([
    ...rows.slice(0, MOST_SAID).map(({ noun }) => noun),
    ...(rows.length > MOST_SAID ? [`${rows.length - MOST_SAID} more`] : []),
  ]);

function ownClause(
  own: ComparedColumn,
  others: readonly ComparedColumn[],
  outRows: readonly Row[],
): string {
  const behind = ROWS.filter(row => trails(own, others, row));
  const said = [
    behind.length > 0 && `trails ${allOf(others)} on ${namesOf(behind)}`,
    ...outRows
      .filter(row => !behind.includes(row))
      .slice(0, MOST_SAID)
      .map(({ id, says }) => says(own.cells[id])),
  ].filter(each => each !== false);
  if (said.length > 0) return `Your organisation ${listed(said)}`;
  return isKnown(own)
    ? `Your organisation keeps up with ${allOf(others)}`
    : 'Of your organisation nothing is known yet';
}

/** What stands out most: the columns with the most of it. */
function othersClauses(
  columns: readonly ComparedColumn[],
  outRows: readonly Row[][],
): string[] {
  const clauses = columns
    .map((column, at) => ({ ...column, rows: outRows[at] }))
    .filter(({ rows }) => rows.length > 0)
    .toSorted((a, b) => b.rows.length - a.rows.length)
    .slice(0, MOST_COLUMNS)
    .map(({ cells, rows, title }) => {
      const said = rows
        .slice(0, MOST_SAID)
        .map(({ id, says }) => says(cells[id]));
      return `${title} ${listed(said)}`;
    });
  if (clauses.length > 0) return clauses;
  const titles = listed(columns.map(({ title }) => title));
  return columns.some(isKnown)
    ? [`Nothing stands out among ${titles}`]
    : [`Nothing is known yet of ${titles}`];
}

/** How many cells say nothing: `two cells are unknown`. */
function silentClause(
  columns: readonly ComparedColumn[],
  reading: 'unknown' | 'waiting',
): string[] {
  const count = columns
    .flatMap(({ cells }) => Object.values(cells))
    .filter(cell => cell.reading === reading).length;
  if (count === 0) return [];
  const cells = `${inWords(count)} ${count === 1 ? 'cell is' : 'cells are'}`;
  return [`${cells} ${reading === 'unknown' ? 'unknown' : 'on the way'}`];
}

/** What a comparison comes to, in one line: of the own organisation first, else what stands out most. @public */
export function comparisonSentence(columns: readonly ComparedColumn[]): string {
  if (columns.length === 0) return 'There is no organisation to compare';
  if (columns.length === 1)
    return `There is only ${columns[0].title}: add another one to compare it with`;
  const outRows = outstanding(columns);
  const own = columns.findIndex(each => each.own);
  const clauses =
    own < 0
      ? othersClauses(columns, outRows)
      : [ownClause(columns[own], columns.toSpliced(own, 1), outRows[own])];
  return [
    ...clauses,
    ...silentClause(columns, 'unknown'),
    ...silentClause(columns, 'waiting'),
  ].join('; ');
}
