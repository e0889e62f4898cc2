import type { BreakerEvent } from '@banyan/backstage-plugin-banyan-common';
import type { Database } from '@banyan/backstage-plugin-banyan-node';
import type {
  BreakerMinute,
  BreakerStore,
  BreakerTotals,
  EventPage,
  EventQuery,
  MinuteQuery,
  NewEvent,
  RecordedTransition,
  TotalsQuery,
  TransitionQuery,
} from './BreakerStore';
import { eventPage } from './eventPage';
import { type MinuteRow, minutesOf, toMinuteRow } from './minuteRows';
import { minuteTotals } from './minuteTotals';
import type { Recording } from './Recording';
import { toTransition, type TransitionRow } from './rows';
import type { Written } from './Tail';
import type { Writer } from './Writer';

const USUAL_LIMIT = 1_000;

type Listener = (events: readonly BreakerEvent[]) => void;

type DatabaseBreakerStoreOptions = {
  database: Database;
  recording: Recording;
  writer: Pick<Writer, 'flush'>;
};

/** Keeps what happened in the database of the plugin; what is read has been written before. */
export class DatabaseBreakerStore implements BreakerStore {
  readonly #options: DatabaseBreakerStoreOptions;
  readonly #listeners = new Set<Listener>();

  constructor(options: DatabaseBreakerStoreOptions) {
    this.#options = options;
  }

  async transitions(query: TransitionQuery): Promise<RecordedTransition[]> {
    const { database, writer } = this.#options;
    await writer.flush();
    const { breakerIds, from, to, limit = USUAL_LIMIT } = query;
    const rows = database<TransitionRow>('transitions')
      .orderBy([
        { column: 'at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(limit);
    if (breakerIds) rows.whereIn('breaker_id', [...breakerIds]);
    if (from !== undefined) rows.where('at', '>=', from);
    if (to !== undefined) rows.where('at', '<', to);
    return (await rows).map(toTransition).reverse();
  }

  async minutes({
    breakerId,
    from,
    to,
  }: MinuteQuery): Promise<BreakerMinute[]> {
    const { database, recording, writer } = this.#options;
    await writer.flush();
    const written = await database<MinuteRow>('minutes')
      .where({ breaker_id: breakerId })
      .where('at', '>=', from)
      .where('at', '<', to);
    const pending = recording.minuteBook
      .of(breakerId)
      .filter(({ at }) => at >= from && at < to)
      .map(each => toMinuteRow(each, ''));
    return minutesOf([...written, ...pending]);
  }

  totals(query: TotalsQuery): Promise<Map<string, BreakerTotals>> {
    return minuteTotals(this.#options.database, query);
  }

  async events(query: EventQuery): Promise<EventPage> {
    const { database, writer } = this.#options;
    await writer.flush();
    return eventPage(database, query);
  }

  addEvent(event: NewEvent): void {
    this.#options.recording.event(event);
  }

  onEvents(listener: Listener): () => void {
    const own: Listener = events => listener(events);
    this.#listeners.add(own);
    return () => this.#listeners.delete(own);
  }

  /** Hands on what was written. */
  tell({ events }: Written): void {
    if (events.length === 0) return;
    for (const listener of this.#listeners) listener(events);
  }
}
