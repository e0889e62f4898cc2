import { hash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Database } from '@banyan/backstage-plugin-banyan-node';
import type { Months } from './months';

/** A table of numbers that add up: `texts` say what of, with the repository and the month. */
type TallyTable = {
  name: string;
  texts: readonly string[];
  sums: readonly string[];
};

type Row = Readonly<Record<string, unknown>>;

/** SQLite takes a list of rows for a union, of which it allows 500 parts. */
const ROWS_AT_ONCE = 200;

/** The tables of what is added up. */
export const TALLY_TABLES = {
  files: {
    name: 'git_files',
    texts: ['path', 'component', 'author'],
    sums: ['revisions', 'lines'],
  },
  components: {
    name: 'git_components',
    texts: ['component', 'author'],
    sums: ['commits'],
  },
  pairs: { name: 'git_pairs', texts: ['a', 'b'], sums: ['commits'] },
  together: {
    name: 'git_commits',
    texts: ['components'],
    sums: ['commits'],
  },
} as const satisfies Record<string, TallyTable>;

const idOf = (names: readonly unknown[]) =>
  hash('sha256', JSON.stringify(names), 'base64url').slice(0, 22);

const pick = (row: Row, columns: readonly string[]) =>
  Object.fromEntries(columns.map(column => [column, row[column]]));

/** Adds the numbers of rows to those that are there already. No two rows may have the same texts. */
export async function addRows(
  database: Database,
  { name, texts, sums }: TallyTable,
  { repository, rows }: { repository: string; rows: readonly Row[] },
): Promise<void> {
  const columns = ['month', ...texts];
  const added = Object.fromEntries(
    sums.map(sum => [
      sum,
      database.raw('??.?? + excluded.??', [name, sum, sum]),
    ]),
  );
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    const part = rows.slice(start, start + ROWS_AT_ONCE).map(row => ({
      id: idOf([repository, ...columns.map(column => row[column])]),
      repository,
      ...pick(row, [...columns, ...sums]),
    }));
    await database(name).insert(part).onConflict('id').merge(added);
    await nextTurn();
  }
}

/** Rows with the same texts added up over some months. */
export async function totalsOf<T>(
  database: Database,
  { name, texts, sums }: TallyTable,
  { from, to }: Months,
): Promise<T[]> {
  const columns = ['repository', ...texts];
  const rows: Row[] = await database(name)
    .select(columns)
    .max({ month: 'month' })
    .sum(Object.fromEntries(sums.map(sum => [sum, sum])))
    .whereBetween('month', [from, to])
    .groupBy(columns)
    .orderBy(columns);
  return rows.map(row => {
    const numbers = sums.map(sum => [sum, Number(row[sum])]);
    return { ...row, ...Object.fromEntries(numbers) } as T;
  });
}
