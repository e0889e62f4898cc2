import type {
  BreakerOrder,
  BreakerSourceInfo,
  PushedReadings,
} from '@banyan/backstage-plugin-banyan-common';
import type { BreakerReading, BreakerRollUp } from '@banyan/core';

/** The last two minutes of a breaker in steps, oldest first; null = no reading of that step. */
export type RecentSeries = {
  stepMs: number;
  /** Calls that arrived a second, stopped ones included, over all instances. */
  callsPerSecond: (number | null)[];
  /** 0 to 1, of the calls tried. */
  errorRate: (number | null)[];
};

/** What is known of one breaker now. */
export type LiveBreaker = {
  id: string;
  /** The component that calls. */
  entityRef: string;
  /** The component that is called; undefined = its name fits no declared call. */
  dependencyRef?: string;
  /** Its name where it runs. */
  name: string;
  /** The id of the source that told of it last. */
  source: string;
  /** One an instance; those that were missed too often say unknown. */
  readings: readonly BreakerReading[];
  rollUp: BreakerRollUp;
  /** When the state that it is in now began, epoch milliseconds. */
  since?: number;
  /** When it left closed and was not closed for a whole window since; undefined = it is well. */
  episodeSince?: number;
  flapping: boolean;
  readonly recent: RecentSeries;
  /** What all of its sources can do. */
  orders: readonly BreakerOrder[];
  /** True when a source of it is the reference fleet. */
  simulated: boolean;
};

/** What became of an order at one instance; without a problem it was carried out. */
export type OrderOutcome = { instance: string; problem?: string };

/** What was taken of what a producer sent. */
export type PushOutcome = {
  accepted: number;
  /** Components that the catalog does not have; their readings were dropped. */
  unknownRefs: readonly string[];
};

/** All breakers that sources tell of, as they are now; the same on every replica. */
export interface LiveBreakers {
  current(): readonly LiveBreaker[];
  get(id: string): LiveBreaker | undefined;
  sources(): readonly BreakerSourceInfo[];
  /**
   * Calls back with what changed since the last call, at most four times a second; ids that are
   * gone by then are among them. An empty set = only sources changed. Gives the way to stop.
   */
  onChange(listener: (ids: ReadonlySet<string>) => void): () => void;
  /** Takes what a producer sent, `receivedAt` by our clock; simulated = it is the reference fleet. */
  push(
    pushed: PushedReadings,
    receivedAt: number,
    options?: { simulated?: boolean },
  ): PushOutcome;
  /** Fails with NotFoundError or InputError when there is no such breaker, or it takes no such order. */
  order(id: string, order: BreakerOrder): Promise<OrderOutcome[]>;
}
