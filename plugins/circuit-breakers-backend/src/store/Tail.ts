import type { BreakerEvent } from '@banyan/backstage-plugin-banyan-common';
import type { Database } from '@banyan/backstage-plugin-banyan-node';
import type { RecordedTransition } from './BreakerStore';
import {
  type EventRow,
  otherEvent,
  toTransition,
  transitionEvent,
  type TransitionRow,
} from './rows';

/** What is written later may have a lower number, when two write at once. */
const OVERLAP = 200;
const MOST_AT_ONCE = 5_000;

/** What was written since the last look, by whichever replica. */
export type Written = {
  transitions: readonly RecordedTransition[];
  events: readonly BreakerEvent[];
};

/** Reads the end of one table again and again, each row once. */
class TableTail<Row extends { id: number | string }> {
  readonly #rows: (database: Database) => ReturnType<Database>;
  #last?: number;
  #seen = new Set<number>();

  constructor(table: string) {
    this.#rows = database => database(table);
  }

  /** From here on. */
  async start(database: Database): Promise<void> {
    const row = await this.#rows(database).max({ last: 'id' }).first();
    this.#last = Number(row?.last ?? 0);
  }

  async next(database: Database): Promise<Row[]> {
    if (this.#last === undefined) await this.start(database);
    const start = (this.#last ?? 0) - OVERLAP;
    const rows: Row[] = await this.#rows(database)
      .where('id', '>', start)
      .orderBy('id')
      .limit(MOST_AT_ONCE + OVERLAP);
    const isFirst = this.#seen.size === 0;
    const fresh = rows.filter(
      ({ id }) =>
        !this.#seen.has(Number(id)) &&
        (!isFirst || Number(id) > (this.#last ?? 0)),
    );
    const ids = rows.map(({ id }) => Number(id));
    this.#seen = new Set([0, ...ids]);
    this.#last = Math.max(this.#last ?? 0, ...ids);
    return fresh;
  }
}

/** What happens from now on, as soon as it is written. */
export class Tail {
  readonly #database: Database;
  readonly #transitions = new TableTail<TransitionRow>('transitions');
  readonly #events = new TableTail<EventRow>('events');

  constructor(database: Database) {
    this.#database = database;
  }

  async start(): Promise<void> {
    await this.#transitions.start(this.#database);
    await this.#events.start(this.#database);
  }

  async next(): Promise<Written> {
    const transitions = await this.#transitions.next(this.#database);
    const events = await this.#events.next(this.#database);
    return {
      transitions: transitions.map(toTransition),
      events: [
        ...transitions.map(transitionEvent),
        ...events.map(otherEvent),
      ].sort((a, b) => a.at - b.at),
    };
  }
}
