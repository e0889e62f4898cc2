import Database from 'better-sqlite3';
import { playSchema, type LoggedPlay, type Play } from './play';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS plays (
    place INTEGER PRIMARY KEY AUTOINCREMENT, play TEXT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS marks (name TEXT PRIMARY KEY, place INTEGER NOT NULL);
`;

const statementsOf = (database: Database.Database) => ({
  append: database.prepare<[string]>('INSERT INTO plays (play) VALUES (?)'),
  read: database.prepare<[number, number], { place: number; play: string }>(
    'SELECT place, play FROM plays WHERE place > ? ORDER BY place LIMIT ?',
  ),
  drop: database.prepare<[number]>('DELETE FROM plays WHERE place <= ?'),
  size: database.prepare<[], { size: number }>(
    'SELECT count(*) AS size FROM plays',
  ),
  mark: database.prepare<[string], { place: number }>(
    'SELECT place FROM marks WHERE name = ?',
  ),
  setMark: database.prepare<[string, number]>(
    'INSERT OR REPLACE INTO marks (name, place) VALUES (?, ?)',
  ),
});

/**
 * Plays in the order in which they came, on disk, until every reader has read them. Places only
 * grow, so that one mark tells what was read, and what comes a second time.
 *
 * @public
 */
export class PlayLog {
  readonly #database: Database.Database;
  readonly #sql: ReturnType<typeof statementsOf>;

  constructor(file: string) {
    this.#database = new Database(file);
    this.#database.pragma('journal_mode = WAL');
    this.#database.pragma('synchronous = NORMAL');
    this.#database.exec(SCHEMA);
    this.#sql = statementsOf(this.#database);
  }

  close() {
    this.#database.close();
  }

  append(play: Play) {
    this.#insert(play);
  }

  /** Takes over from another log what it has not had from there. */
  appendFrom(source: string, plays: readonly LoggedPlay[]) {
    const mark = `from ${source}`;
    this.#database.transaction(() => {
      const had = this.#mark(mark);
      const fresh = plays.filter(({ place }) => place > had);
      for (const { play } of fresh) this.#insert(play);
      this.#setMark(mark, Math.max(had, ...fresh.map(({ place }) => place)));
    })();
  }

  read(after: number, most: number): LoggedPlay[] {
    return this.#sql.read.all(after, most).map(({ place, play }) => ({
      place,
      play: playSchema.parse(JSON.parse(play)),
    }));
  }

  /** Where a reader stands. */
  readBy(reader: string): number {
    return this.#mark(`by ${reader}`);
  }

  /** Notes that a reader has read so far, and drops what all readers have. */
  acknowledge(reader: string, place: number, readers: readonly string[]) {
    if (place <= this.readBy(reader)) return;
    this.#database.transaction(() => {
      this.#setMark(`by ${reader}`, place);
      const readByAll = Math.min(...readers.map(each => this.readBy(each)));
      this.#sql.drop.run(readByAll);
    })();
  }

  get size(): number {
    return this.#sql.size.get()?.size ?? 0;
  }

  #insert(play: Play) {
    this.#sql.append.run(JSON.stringify(play));
  }

  #mark(name: string): number {
    return this.#sql.mark.get(name)?.place ?? 0;
  }

  #setMark(name: string, place: number) {
    this.#sql.setMark.run(name, place);
  }
}
