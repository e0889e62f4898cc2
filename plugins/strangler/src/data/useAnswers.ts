import { type Answer, useAnswer } from '@banyan/backstage-plugin-banyan-react';
import type {
  ForecastResponse,
  LeftResponse,
  MigrationEventsResponse,
  MigrationResponse,
  MigrationsResponse,
  TimelineResponse,
  TrafficResponse,
} from '@banyan/backstage-plugin-banyan-common';
import type {
  Measure,
  MigrationEventsQuery,
  MigrationsQuery,
} from './migrationsApi';
import { useMigrationsClient } from './useMigrationsClient';

/** What gateways were seen to do changes every few seconds; what history tells does not. */
const OFTEN_MS = 5_000;
const SELDOM_MS = 60_000;

const keyOf = (...parts: readonly (string | number | undefined)[]) =>
  JSON.stringify(parts);

/** The migrations of a scope. */
export function useMigrations({
  scope,
  at,
}: MigrationsQuery): Answer<MigrationsResponse> {
  const client = useMigrationsClient();
  return useAnswer({
    key: keyOf(scope, at),
    thing: keyOf(scope),
    ask: () => client.migrations({ scope, at }),
    everyMs: at ? SELDOM_MS : OFTEN_MS,
  });
}

/** One migration; while another moment is on its way, the one before stays. */
export function useMigration(
  ref: string,
  at: string | undefined,
): Answer<MigrationResponse> {
  const client = useMigrationsClient();
  return useAnswer({
    key: keyOf(ref, at),
    thing: ref,
    ask: () => client.migration(ref, at),
    everyMs: at ? SELDOM_MS : OFTEN_MS,
  });
}

/** The state after each change. */
export function useTimeline(ref: string): Answer<TimelineResponse> {
  const client = useMigrationsClient();
  return useAnswer({
    key: ref,
    ask: () => client.timeline(ref),
    everyMs: SELDOM_MS,
  });
}

/** When it ends at this rate. */
export function useForecast(
  ref: string,
  { at, measure }: { at?: string; measure?: Measure },
): Answer<ForecastResponse> {
  const client = useMigrationsClient();
  return useAnswer({
    key: keyOf(ref, at, measure),
    thing: keyOf(ref, measure),
    ask: () => client.forecast(ref, { at, measure }),
    everyMs: SELDOM_MS,
  });
}

/** What is left before the legacy can be deleted. */
export function useLeft(
  ref: string,
  at: string | undefined,
): Answer<LeftResponse> {
  const client = useMigrationsClient();
  return useAnswer({
    key: keyOf(ref, at),
    thing: ref,
    ask: () => client.left(ref, at),
    everyMs: SELDOM_MS,
  });
}

/** What happened, newest first. */
export function useEvents(
  ref: string,
  query: MigrationEventsQuery,
): Answer<MigrationEventsResponse> {
  const client = useMigrationsClient();
  const { capability, kind, limit, before } = query;
  return useAnswer({
    key: keyOf(ref, capability, kind, limit, before),
    ask: () => client.events(ref, query),
    everyMs: OFTEN_MS,
  });
}

/** What a gateway did with one capability; `range` undefined = does not ask. */
export function useTraffic(
  ref: string,
  capability: string,
  range: { from: number; to: number } | undefined,
): Answer<TrafficResponse> {
  const client = useMigrationsClient();
  return useAnswer({
    key: range && keyOf(ref, capability, range.from, range.to),
    thing: keyOf(ref, capability),
    ask: () => client.traffic(ref, capability, range ?? { from: 0, to: 0 }),
    everyMs: OFTEN_MS,
  });
}
