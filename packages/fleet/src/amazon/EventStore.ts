import Database from 'better-sqlite3';
import { orderEventSchema, type OrderEvent } from './orderEvent';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS inbox (
    place INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,
    order_id TEXT NOT NULL, event TEXT NOT NULL, due_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0, done INTEGER NOT NULL DEFAULT 0
  );
  CREATE INDEX IF NOT EXISTS inbox_due ON inbox (done, due_at);
  CREATE INDEX IF NOT EXISTS inbox_of_order ON inbox (order_id, done);
  CREATE TABLE IF NOT EXISTS outbox (
    place INTEGER PRIMARY KEY AUTOINCREMENT, event TEXT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS effects (
    place INTEGER PRIMARY KEY AUTOINCREMENT, order_id TEXT NOT NULL, kind TEXT NOT NULL
  );
  CREATE INDEX IF NOT EXISTS effects_of_order ON effects (order_id);
  CREATE INDEX IF NOT EXISTS effects_of_kind ON effects (kind);
`;

/** The effect that says that nothing more happens to an order. */
const CLOSED = 'closed';

const eventOf = (text: string) => orderEventSchema.parse(JSON.parse(text));

/** A message of the queue; attempts = how often it was tried. @public */
export type Message = { event: OrderEvent; attempts: number };

/** Prepared once: they run some hundred times a second. */
const statementsOf = (database: Database.Database) => ({
  receive: database.prepare<[string, string, string, number]>(
    'INSERT OR IGNORE INTO inbox (id, order_id, event, due_at) VALUES (?, ?, ?, ?)',
  ),
  due: database.prepare<[number, number], { event: string; attempts: number }>(
    `SELECT event, attempts FROM inbox WHERE done = 0 AND due_at <= ?
     AND NOT EXISTS (SELECT 1 FROM inbox AS earlier
       WHERE earlier.order_id = inbox.order_id
       AND earlier.done = 0 AND earlier.place < inbox.place)
     ORDER BY due_at, place LIMIT ?`,
  ),
  finish: database.prepare<[string]>(
    'UPDATE inbox SET done = 1 WHERE id = ? AND done = 0',
  ),
  postpone: database.prepare<[number, string]>(
    'UPDATE inbox SET due_at = ?, attempts = attempts + 1 WHERE id = ?',
  ),
  waiting: database.prepare<[], { waiting: number }>(
    'SELECT count(*) AS waiting FROM inbox WHERE done = 0',
  ),
  effects: database.prepare<[string], { kind: string }>(
    'SELECT kind FROM effects WHERE order_id = ? ORDER BY place',
  ),
  record: database.prepare<[string, string]>(
    'INSERT INTO effects (order_id, kind) VALUES (?, ?)',
  ),
  tell: database.prepare<[string]>('INSERT INTO outbox (event) VALUES (?)'),
  untold: database.prepare<[], { place: number; event: string }>(
    'SELECT place, event FROM outbox ORDER BY place',
  ),
  told: database.prepare<[number]>('DELETE FROM outbox WHERE place <= ?'),
  pruneEffects: database.prepare<[number]>(
    `DELETE FROM effects WHERE order_id IN (SELECT order_id FROM effects
     WHERE kind = '${CLOSED}' ORDER BY place DESC LIMIT -1 OFFSET ?)`,
  ),
  pruneInbox: database.prepare<[number]>(
    `DELETE FROM inbox WHERE place IN (SELECT place FROM inbox
     WHERE done = 1 ORDER BY place DESC LIMIT -1 OFFSET ?)`,
  ),
});

/**
 * What one service keeps, in a file of its own: its queue (inbox), what it did for which order
 * (effects) and what it has yet to tell (outbox). Because they change in one transaction, a
 * message that comes twice, or a kill at any moment, neither loses nor doubles an effect.
 *
 * @public
 */
export class EventStore {
  readonly database: Database.Database;
  readonly #sql: ReturnType<typeof statementsOf>;

  constructor(file: string) {
    this.database = new Database(file);
    this.database.pragma('journal_mode = WAL');
    this.database.pragma('synchronous = NORMAL');
    this.database.exec(SCHEMA);
    this.#sql = statementsOf(this.database);
  }

  close() {
    this.database.close();
  }

  /** Puts events into the queue; those that it has had are left out. */
  receive(events: readonly OrderEvent[], now: number) {
    this.database.transaction(() => {
      for (const event of events) {
        const text = JSON.stringify(event);
        this.#sql.receive.run(event.id, event.orderId, text, now);
      }
    })();
  }

  /**
   * The messages whose time has come, the one that has waited longest first; of an order, the
   * next one only.
   */
  due(now: number, most: number): Message[] {
    return this.#sql.due
      .all(now, most)
      .map(({ attempts, event }) => ({ attempts, event: eventOf(event) }));
  }

  /** Does what a message asks for, and whatever follows from it, unless that was done before. */
  finish({ id }: OrderEvent, effect: () => readonly OrderEvent[]) {
    this.transact(() => (this.#sql.finish.run(id).changes ? effect() : []));
  }

  /** All of it or nothing; the events that it answers with are told later. */
  transact(effect: () => readonly OrderEvent[]) {
    this.database.transaction(() => {
      for (const event of effect()) this.#sql.tell.run(JSON.stringify(event));
    })();
  }

  postpone({ id }: OrderEvent, until: number) {
    this.#sql.postpone.run(until, id);
  }

  /** Messages that are not done. */
  waiting(): number {
    return this.#sql.waiting.get()?.waiting ?? 0;
  }

  /** What was done for an order, in that order. */
  effectsOn(orderId: string): string[] {
    return this.#sql.effects.all(orderId).map(({ kind }) => kind);
  }

  record(orderId: string, kind: string) {
    this.#sql.record.run(orderId, kind);
  }

  /** No more will happen to the order: it may be forgotten. */
  recordClosed(orderId: string): readonly OrderEvent[] {
    this.record(orderId, CLOSED);
    return [];
  }

  /** Hands over what is to be told; it is told again if `tell` does not come back. */
  drainOutbox(tell: (events: readonly OrderEvent[]) => void) {
    const rows = this.#sql.untold.all();
    const last = rows.at(-1);
    if (!last) return;
    tell(rows.map(({ event }) => eventOf(event)));
    this.#sql.told.run(last.place);
  }

  /** Forgets closed orders and messages that are done, but for the newest ones. */
  prune(keep: number) {
    this.database.transaction(() => {
      this.#sql.pruneEffects.run(keep);
      this.#sql.pruneInbox.run(keep);
    })();
  }
}
