import type {
  BlastRadiusResponse,
  BreakerEvent,
  BreakerEventsResponse,
  BreakerHistoryResponse,
  BreakerOrderRequest,
  BreakerResponse,
  BreakersResponse,
  CoverageResponse,
  FleetResponse,
  NewFault,
  RecentResponse,
  StreamChanges,
  StreamEvents,
  StreamSnapshot,
} from '@banyan/backstage-plugin-banyan-common';
import { createApiRef } from '@backstage/frontend-plugin-api';

/** Which events to tell of. @public */
export type EventsQuery = {
  scope?: string;
  breaker?: string;
  kind?: BreakerEvent['kind'];
  /** Epoch milliseconds. */
  from?: number;
  to?: number;
  limit?: number;
  /** The `before` of the last answer: the older ones. */
  before?: string;
};

/** What arrives on the stream; a heartbeat says only that somebody is there. @public */
export type StreamMessage =
  | { type: 'snapshot'; id?: string; data: StreamSnapshot }
  | { type: 'changes'; id?: string; data: StreamChanges }
  | { type: 'events'; id?: string; data: StreamEvents }
  | { type: 'heartbeat' };

/** Where and since when to listen. @public */
export type StreamQuery = {
  scope?: string;
  /** The id of the last message that was heard, to go on from there. */
  lastEventId?: string;
  signal: AbortSignal;
};

/** Asks the circuit-breakers backend. @public */
export interface BreakersApi {
  breakers(scope: string | undefined): Promise<BreakersResponse>;
  breaker(id: string): Promise<BreakerResponse>;
  history(
    id: string,
    range: { from: number; to: number },
  ): Promise<BreakerHistoryResponse>;
  recent(scope: string | undefined): Promise<RecentResponse>;
  events(query: EventsQuery): Promise<BreakerEventsResponse>;
  coverage(scope: string | undefined): Promise<CoverageResponse>;
  blastRadius(id: string): Promise<BlastRadiusResponse>;
  /** Ends when the backend or the signal ends it; throws when it breaks. */
  stream(query: StreamQuery): AsyncIterable<StreamMessage>;
  order(id: string, order: BreakerOrderRequest): Promise<void>;
  /** Undefined = this portal has no reference fleet. */
  fleet(): Promise<FleetResponse | undefined>;
  injectFault(fault: NewFault): Promise<void>;
  endFault(id: string): Promise<void>;
}

/** Register an API under this reference to replace how the pages ask; none is needed. @public */
export const breakersApiRef = createApiRef<BreakersApi>().with({
  id: 'plugin.circuit-breakers.breakers',
  pluginId: 'circuit-breakers',
});
