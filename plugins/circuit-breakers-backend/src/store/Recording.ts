import { randomUUID } from 'node:crypto';
import type { SourceState } from '../live/Board';
import type { Taken } from '../live/BreakerRecord';
import type { Recorder } from '../live/Recorder';
import type { NewEvent, RecordedTransition } from './BreakerStore';
import { type CountedMinute, MinuteBook } from './MinuteBook';
import type { Batch, KeyedEvent } from './writeBatch';

/** While nothing can be written, so many of each are kept; the oldest go first. */
const MOST = 20_000;
/** A state is written no more often. */
const STATE_PAUSE_MS = 1_000;

/** What is taken to be written. */
type Taking = { now: number; isLast?: boolean };

type RecordingOptions = {
  /** The state of a source as it is when it is written. */
  stateOf: (source: string) => SourceState | undefined;
};

const keyed = (event: NewEvent): KeyedEvent => ({
  key: randomUUID(),
  at: event.at,
  kind: event.kind,
  breakerId: event.breakerId ?? null,
  entityRef: event.entityRef ?? null,
  dependencyRef: event.dependencyRef ?? null,
  instance: event.instance ?? null,
  from: event.from ?? null,
  to: event.to ?? null,
  by: event.by ?? null,
  message: event.message,
});

/** Keeps what is to be written until it is. */
export class Recording implements Recorder {
  /** True while other replicas want to know how sources are. */
  isFollowed = false;
  readonly minuteBook = new MinuteBook();
  readonly #options: RecordingOptions;
  #transitions: RecordedTransition[] = [];
  #minutes: CountedMinute[] = [];
  #events: KeyedEvent[] = [];
  #dropped = 0;
  /** Sources of which something is new, and those whose state must be written with it. */
  readonly #touched = new Set<string>();
  readonly #due = new Set<string>();
  #statesAt = -Infinity;

  constructor(options: RecordingOptions) {
    this.#options = options;
  }

  /** What could not be kept. */
  get dropped(): number {
    return this.#dropped;
  }

  /** What waits to be written, states left out. */
  get waiting(): number {
    return (
      this.#transitions.length + this.#minutes.length + this.#events.length
    );
  }

  transitions(source: string, transitions: readonly RecordedTransition[]) {
    this.#transitions = this.#limited([...this.#transitions, ...transitions]);
    this.#due.add(source);
  }

  counted(breakerId: string, taken: Taken) {
    this.minuteBook.add(breakerId, taken);
  }

  touched(source: string, isNew: boolean) {
    (isNew ? this.#due : this.#touched).add(source);
  }

  event(event: NewEvent) {
    this.#events = this.#limited([...this.#events, keyed(event)]);
  }

  /** Undefined = there is nothing to write now. */
  take({ now, isLast = false }: Taking): Batch | undefined {
    const minutes = this.minuteBook.take(isLast ? undefined : now);
    this.#minutes = this.#limited([...this.#minutes, ...minutes]);
    const sources = this.#dueSources({ now, isLast }, minutes.length > 0);
    if (this.waiting === 0 && sources.length === 0) return undefined;
    const states = sources.flatMap(source => {
      const state = this.#options.stateOf(source);
      return state ? [[source, state] as const] : [];
    });
    const batch = {
      transitions: this.#transitions,
      minutes: this.#minutes,
      events: this.#events,
      states: new Map(states),
    };
    this.#transitions = [];
    this.#minutes = [];
    this.#events = [];
    return batch;
  }

  /** What could not be written, to be tried again. */
  giveBack({ transitions, minutes, events, states }: Batch): void {
    this.#transitions = this.#limited([...transitions, ...this.#transitions]);
    this.#minutes = this.#limited([...minutes, ...this.#minutes]);
    this.#events = this.#limited([...events, ...this.#events]);
    for (const source of states.keys()) this.#due.add(source);
  }

  /**
   * A state is written together with what it has led to, so that after a start nothing is told
   * twice; beside that often only if somebody reads it.
   */
  #dueSources({ now, isLast }: Taking, hasMinutes: boolean): string[] {
    const isTime = this.isFollowed && now - this.#statesAt >= STATE_PAUSE_MS;
    if (isLast || isTime || hasMinutes) {
      for (const source of this.#touched) this.#due.add(source);
      this.#touched.clear();
      this.#statesAt = now;
    }
    const due = [...this.#due];
    this.#due.clear();
    return due;
  }

  #limited<T>(items: T[]): T[] {
    if (items.length <= MOST) return items;
    this.#dropped += items.length - MOST;
    return items.slice(-MOST);
  }
}
