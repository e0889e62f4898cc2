import Database from 'better-sqlite3';
import type { LoggedPlay, Play } from './play';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS counts (name TEXT PRIMARY KEY, plays INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS read_to (only INTEGER PRIMARY KEY CHECK (only = 1), place INTEGER NOT NULL);
`;

const statementsOf = (database: Database.Database) => ({
  readTo: database.prepare<[], { place: number }>('SELECT place FROM read_to'),
  setReadTo: database.prepare<[number]>(
    'INSERT OR REPLACE INTO read_to (only, place) VALUES (1, ?)',
  ),
  total: database.prepare<[], { total: number }>(
    'SELECT coalesce(sum(plays), 0) AS total FROM counts',
  ),
  of: database.prepare<[string], { plays: number }>(
    'SELECT plays FROM counts WHERE name = ?',
  ),
  add: database.prepare<[string]>(
    `INSERT INTO counts (name, plays) VALUES (?, 1)
     ON CONFLICT (name) DO UPDATE SET plays = plays + 1`,
  ),
});

/**
 * Plays counted by something. How far the log was read changes in the transaction of the counts,
 * so that no play is counted twice or left out, whenever the counting stops and goes on.
 *
 * @public
 */
export class PlayCounts {
  readonly #database: Database.Database;
  readonly #sql: ReturnType<typeof statementsOf>;
  readonly #by: (play: Play) => string;

  constructor(file: string, by: (play: Play) => string) {
    this.#by = by;
    this.#database = new Database(file);
    this.#database.pragma('journal_mode = WAL');
    this.#database.pragma('synchronous = NORMAL');
    this.#database.exec(SCHEMA);
    this.#sql = statementsOf(this.#database);
  }

  close() {
    this.#database.close();
  }

  /** The place in the log that everything before is counted of. */
  get readTo(): number {
    return this.#sql.readTo.get()?.place ?? 0;
  }

  get total(): number {
    return this.#sql.total.get()?.total ?? 0;
  }

  of(name: string): number {
    return this.#sql.of.get(name)?.plays ?? 0;
  }

  count(plays: readonly LoggedPlay[]) {
    this.#database.transaction(() => {
      const { readTo } = this;
      const fresh = plays.filter(({ place }) => place > readTo);
      for (const { play } of fresh) this.#sql.add.run(this.#by(play));
      this.#sql.setReadTo.run(
        Math.max(readTo, ...fresh.map(({ place }) => place)),
      );
    })();
  }
}
