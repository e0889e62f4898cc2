import type {
  BlastRadiusResponse,
  BreakerEventsResponse,
  BreakerHistoryResponse,
  BreakerResponse,
  CoverageResponse,
  FleetResponse,
  RecentResponse,
} from '@banyan/backstage-plugin-banyan-common';
import { type Answer, useAnswer } from '@banyan/backstage-plugin-banyan-react';
import type { EventsQuery } from './breakersApi';
import { useBreakersClient } from './useBreakersClient';

const OFTEN_MS = 5_000;
const SOMETIMES_MS = 30_000;
const MINUTE_MS = 60_000;
const LONG_MS = 60 * MINUTE_MS;

/** One breaker with its instances, settings and figures. `id` undefined = do not ask. */
export function useBreaker(id: string | undefined): Answer<BreakerResponse> {
  const client = useBreakersClient();
  return useAnswer({
    key: id,
    ask: () => client.breaker(id ?? ''),
    everyMs: OFTEN_MS,
  });
}

/** The history of a breaker up to now: `rangeMs` long. `id` undefined = do not ask (yet). */
export function useHistory(
  id: string | undefined,
  rangeMs: number,
  everyMs = rangeMs > LONG_MS ? MINUTE_MS : 2 * OFTEN_MS,
): Answer<BreakerHistoryResponse> {
  const client = useBreakersClient();
  const ask = () => {
    const to = Date.now();
    return client.history(id ?? '', { from: to - rangeMs, to });
  };
  return useAnswer({ key: id && `${id} ${rangeMs}`, ask, everyMs });
}

/** Transitions, notifications, orders, sources and faults, newest first. */
export function useEvents(
  query: EventsQuery | undefined,
): Answer<BreakerEventsResponse> {
  const client = useBreakersClient();
  const ask = () => client.events(query ?? {});
  const key = query && JSON.stringify(query);
  return useAnswer({ key, ask, everyMs: OFTEN_MS });
}

/** Which calls have a breaker, and which breakers are weak. */
export function useCoverage(
  scope: string | undefined,
): Answer<CoverageResponse> {
  const client = useBreakersClient();
  const ask = () => client.coverage(scope);
  return useAnswer({ key: scope ?? '', ask, everyMs: SOMETIMES_MS });
}

/** Who feels it when the callee of a breaker fails. `id` undefined = do not ask. */
export function useBlastRadius(
  id: string | undefined,
): Answer<BlastRadiusResponse> {
  const client = useBreakersClient();
  const ask = () => client.blastRadius(id ?? '');
  return useAnswer({ key: id, ask, everyMs: SOMETIMES_MS });
}

/** The last two minutes of every breaker. */
export function useRecent(scope: string | undefined): Answer<RecentResponse> {
  const client = useBreakersClient();
  const ask = () => client.recent(scope);
  return useAnswer({ key: scope ?? '', ask, everyMs: SOMETIMES_MS });
}

/** The reference fleet and its faults; the value is `{}` in a portal that has none. */
export function useFleet(): Answer<{ fleet?: FleetResponse }> {
  const client = useBreakersClient();
  const ask = async () => ({ fleet: await client.fleet() });
  return useAnswer({ key: 'fleet', ask, everyMs: OFTEN_MS });
}
