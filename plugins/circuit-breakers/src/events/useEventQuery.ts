import { useMemo } from 'react';
import type { EventsQuery } from '../data';
import { type EventFilter, RANGES } from './eventFilter';

const MINUTE = 60_000;
const PAGE = 200;

/** What to ask for; the same object, and the same time, until the filter changes. */
export function useEventQuery(
  scope: string | undefined,
  { kind, breaker, company, range, from, to }: EventFilter,
  clockAhead: number,
): EventsQuery & { from: number } {
  const start = useMemo(() => {
    const now = Date.now() + clockAhead;
    return from ?? Math.floor((now - RANGES[range].ms) / MINUTE) * MINUTE;
    // The clocks drift by milliseconds; that is no reason to ask again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [from, range]);
  return useMemo(
    () => ({
      scope: scope ?? company,
      kind,
      breaker,
      from: start,
      to,
      limit: PAGE,
    }),
    [scope, company, kind, breaker, start, to],
  );
}
