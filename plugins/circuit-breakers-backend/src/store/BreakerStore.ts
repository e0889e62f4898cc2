import type {
  BreakerEvent,
  HistoryPoint,
} from '@banyan/backstage-plugin-banyan-common';
import type { BreakerTransition } from '@banyan/core';

/** A transition with what it is about, so that it can be told when the breaker is gone. */
export type RecordedTransition = BreakerTransition & {
  entityRef: string;
  dependencyRef?: string;
  name: string;
};

/** Undefined = no limit; `from` is included, `to` is not. */
export type TransitionQuery = {
  breakerIds?: readonly string[];
  from?: number;
  to?: number;
  /** Default 1,000; the newest are kept. */
  limit?: number;
};

/** One minute of one breaker over all of its instances; lowest and highest of percentiles. */
export type BreakerMinute = Omit<HistoryPoint, 'p50' | 'p90' | 'p99'> & {
  ignored: number | null;
  slow: number | null;
  fallbackSuccesses: number | null;
  fallbackFailures: number | null;
  p50: Spread | null;
  p90: Spread | null;
  p99: Spread | null;
  /** Milliseconds of it that an instance was open. */
  openMs: number;
  /** Milliseconds of it that readings stand for. */
  watchedMs: number;
};

type Spread = { low: number; high: number };

export type MinuteQuery = { breakerId: string; from: number; to: number };

/** Undefined = all. */
export type TotalsQuery = { breakerIds?: readonly string[]; from: number };

/** What the minutes of one breaker come to; those that are not written yet are missing. */
export type BreakerTotals = {
  /** The start of the first one. */
  since: number;
  openMs: number;
  watchedMs: number;
  fallbackSuccesses: number | null;
  fallbackFailures: number | null;
};

/** What is written down beside transitions; the id is given by the store. */
export type NewEvent = Partial<BreakerEvent> &
  Pick<BreakerEvent, 'at' | 'message'> & {
    kind: Exclude<BreakerEvent['kind'], 'transition'>;
  };

export type EventQuery = {
  /** Only these, and what is about no breaker when `others`; undefined = all. */
  breakerIds?: readonly string[];
  /** Whether what is about no breaker (sources, faults) is wanted too; default true. */
  others?: boolean;
  kinds?: readonly BreakerEvent['kind'][];
  from?: number;
  to?: number;
  /** Default 200. */
  limit?: number;
  /** The cursor of the answer before. */
  before?: string;
};

/** Newest first; `before` leads to the older ones, null = there are none. */
export type EventPage = { items: BreakerEvent[]; before: string | null };

/** What happened to breakers, transitions among it; written in batches, retried when it fails. */
export interface BreakerStore {
  /** Oldest first. */
  transitions(query: TransitionQuery): Promise<RecordedTransition[]>;
  /** Oldest first; minutes without readings are absent. */
  minutes(query: MinuteQuery): Promise<BreakerMinute[]>;
  /** By breaker; one without minutes is absent. */
  totals(query: TotalsQuery): Promise<Map<string, BreakerTotals>>;
  /** The message of a transition is a sentence without names. */
  events(query: EventQuery): Promise<EventPage>;
  /** Kept in memory until it is written. */
  addEvent(event: NewEvent): void;
  /** Called after a batch was written with what readers of events have not seen. */
  onEvents(listener: (events: readonly BreakerEvent[]) => void): () => void;
}
