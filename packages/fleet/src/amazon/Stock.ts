import type { Database } from 'better-sqlite3';
import type { OrderLines } from './orderEvent';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS stock (
    sku TEXT PRIMARY KEY, delivered INTEGER NOT NULL, taken INTEGER NOT NULL
  );
`;
const DELIVERY = 1000;
const ORDERED_BELOW = 200;

type Shelf = { delivered: number; taken: number };

const statementsOf = (database: Database) => ({
  shelf: database.prepare<[string], Shelf>(
    'SELECT delivered, taken FROM stock WHERE sku = ?',
  ),
  move: database.prepare<[string, number, number]>(
    'INSERT OR REPLACE INTO stock (sku, delivered, taken) VALUES (?, ?, ?)',
  ),
});

/** What lies on the shelves; every article is delivered anew before it runs out. @public */
export class Stock {
  readonly #sql: ReturnType<typeof statementsOf>;

  constructor(database: Database) {
    database.exec(SCHEMA);
    this.#sql = statementsOf(database);
  }

  /** False, and nothing is taken, when one of the articles is short. */
  take(lines: OrderLines): boolean {
    const shelves = lines.map(({ sku }) => this.of(sku));
    const isShort = lines.some(
      ({ quantity }, at) =>
        quantity > shelves[at].delivered - shelves[at].taken,
    );
    if (isShort) return false;
    for (const { quantity, sku } of lines) this.#move(sku, quantity);
    return true;
  }

  giveBack(lines: OrderLines) {
    for (const { quantity, sku } of lines) this.#move(sku, -quantity);
  }

  of(sku: string): Shelf {
    return this.#sql.shelf.get(sku) ?? { delivered: DELIVERY, taken: 0 };
  }

  #move(sku: string, quantity: number) {
    const { delivered, taken } = this.of(sku);
    const left = delivered - taken - quantity;
    this.#sql.move.run(
      sku,
      left < ORDERED_BELOW ? delivered + DELIVERY : delivered,
      taken + quantity,
    );
  }
}
