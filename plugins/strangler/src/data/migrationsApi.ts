import type {
  ForecastResponse,
  LeftResponse,
  MigrationEvent,
  MigrationEventsResponse,
  MigrationProgress,
  MigrationResponse,
  MigrationsResponse,
  RecordEventRequest,
  SteerRequest,
  TimelineResponse,
  TrafficResponse,
} from '@banyan/backstage-plugin-banyan-common';
import { createApiRef } from '@backstage/frontend-plugin-api';

/** The four ways to say how far a migration is. @public */
export type Measure = keyof MigrationProgress;

/** Which migrations, and how they stood when: a year, a month or a day means its end. @public */
export type MigrationsQuery = { scope?: string; at?: string };

/** Which events of a migration to tell of. @public */
export type MigrationEventsQuery = {
  capability?: string;
  kind?: MigrationEvent['kind'];
  limit?: number;
  /** The `before` of the last answer: the older ones. */
  before?: string;
};

/** Asks the strangler backend; `ref` is the full reference of a migration. @public */
export interface MigrationsApi {
  migrations(query: MigrationsQuery): Promise<MigrationsResponse>;
  migration(ref: string, at?: string): Promise<MigrationResponse>;
  timeline(ref: string): Promise<TimelineResponse>;
  forecast(
    ref: string,
    query: { at?: string; measure?: Measure },
  ): Promise<ForecastResponse>;
  left(ref: string, at?: string): Promise<LeftResponse>;
  events(
    ref: string,
    query: MigrationEventsQuery,
  ): Promise<MigrationEventsResponse>;
  /** Epoch milliseconds. */
  traffic(
    ref: string,
    capability: string,
    range: { from: number; to: number },
  ): Promise<TrafficResponse>;
  record(
    ref: string,
    capability: string,
    event: RecordEventRequest,
  ): Promise<void>;
  steer(ref: string, capability: string, order: SteerRequest): Promise<void>;
}

/** Register an API under this reference to replace how the pages ask; none is needed. @public */
export const migrationsApiRef = createApiRef<MigrationsApi>().with({
  id: 'plugin.strangler.migrations',
  pluginId: 'strangler',
});
