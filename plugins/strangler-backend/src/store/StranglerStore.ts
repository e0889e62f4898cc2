import type { MigrationEvent } from '@banyan/backstage-plugin-banyan-common';
import type { DataOwnership, ObservedTraffic } from '@banyan/core';

/** Something that happened; the id is given by the store. */
export type NewEvent = Partial<MigrationEvent> &
  Pick<MigrationEvent, 'at' | 'kind' | 'message' | 'origin'> & {
    migrationRef: string;
    data?: DataOwnership | null;
    /** The time as it was stated; default: `at` as a moment. */
    stated?: string;
    /** What is told under the same key before is not written again. */
    key?: string;
  };

/** An event with what it is about. */
export type RecordedEvent = MigrationEvent & {
  migrationRef: string;
  data: DataOwnership | null;
  stated: string;
};

export type EventQuery = {
  /** Undefined = of all migrations. */
  migrationRefs?: readonly string[];
  /** Today's name; what was recorded under former names is found too. */
  capability?: string;
  kinds?: readonly MigrationEvent['kind'][];
  /** Epoch milliseconds; `from` is included, `to` is not. */
  from?: number;
  to?: number;
  /** The cursor of the answer before. */
  before?: string;
  /** Default 200. */
  limit?: number;
};

/** Newest first; `before` leads to the older ones, null = there are none. */
export type EventPage = { items: RecordedEvent[]; before: string | null };

/** Traffic with where it was seen. `capability` is today's name. */
export type StoredTraffic = ObservedTraffic & {
  migrationRef: string;
  /** The configured id of the source, or `push`. */
  source: string;
  simulated: boolean;
};

/** What a source saw of a capability lately, since the last change of the configured share. */
export type RecentTraffic = StoredTraffic & {
  /** Whether the last look at the source went well: only then its configured share counts. */
  isWell: boolean;
  /** Since when `intendedPercent` is known to be so; null = it is not told. */
  intendedSince: number | null;
};

/** Oldest first; `stepMs` 0 = as it was read. A time without an item was not seen. */
export type TrafficHistory = { stepMs: number; items: StoredTraffic[] };

export type TrafficQuery = {
  migrationRef: string;
  capability: string;
  /** Epoch milliseconds. */
  from: number;
  to: number;
  now: number;
};

/** The four figures of one day, as they were last on it: 0 to 100, unrounded; null = not known. */
export type Snapshot = {
  migrationRef: string;
  /** Its start (UTC), epoch milliseconds. */
  day: number;
  weight: number | null;
  count: number | null;
  traffic: number | null;
  data: number | null;
};

/** The newest value of a halt rule. */
export type HaltValue = {
  value: number;
  at: number;
  origin: 'traffic' | 'source' | 'push';
};

/** What happened to migrations and what their gateways served; kept in the database, shared by all replicas. */
export interface StranglerStore {
  /** Undefined = it had been recorded before (the same key). */
  recordEvent(event: NewEvent): Promise<RecordedEvent | undefined>;
  events(query: EventQuery): Promise<EventPage>;
  /** One item for each capability and source that told something within the window; no order. */
  recentTraffic(
    migrationRefs: readonly string[],
    time: { windowMs: number; now: number },
  ): Promise<RecentTraffic[]>;
  /** In the finest step that is kept since `from`. */
  trafficHistory(query: TrafficQuery): Promise<TrafficHistory>;
  /** By capability, source and day (UTC), oldest first. */
  dailyTraffic(
    migrationRef: string,
    from: number,
    to: number,
  ): Promise<StoredTraffic[]>;
  /** Oldest first; both ends are included. */
  snapshots(
    migrationRefs: readonly string[],
    from?: number,
    to?: number,
  ): Promise<Snapshot[]>;
  /** By migration; one without a value is absent. */
  metrics(
    migrationRefs: readonly string[],
  ): Promise<ReadonlyMap<string, HaltValue>>;
}
