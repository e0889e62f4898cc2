import type {
  BreakerEvent,
  BreakerEventsResponse,
} from '@banyan/backstage-plugin-banyan-common';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type EventsQuery, useBreakersClient, useEvents } from '../data';
import { mergedEvents } from './mergedEvents';

type Older = {
  key: string;
  items: readonly BreakerEvent[];
  before: string | null;
};

/** The events of a query as far as they were asked for. */
export type EventLog = {
  /** Newest first; undefined = on the way, or refused. */
  events?: readonly BreakerEvent[];
  error?: Error;
  retry: () => void;
  /** Asks for the older ones; undefined = there are none. */
  loadOlder?: () => void;
  isLoading: boolean;
  /** Why the older ones could not be had. */
  problem?: Error;
};

const asError = (cause: unknown) =>
  cause instanceof Error ? cause : new Error(String(cause));

/** What was loaded first and later, kept while newer answers come. */
function useKept(key: string, value: BreakerEventsResponse | undefined) {
  const kept = useRef<{ key: string; items: BreakerEvent[] }>();
  return useMemo(() => {
    if (!value) return undefined;
    const before = kept.current?.key === key ? kept.current.items : [];
    kept.current = { key, items: mergedEvents(value.items, before) };
    return kept.current.items;
  }, [key, value]);
}

/** The newest page of a query, kept fresh, with what the stream says on top and older pages below on demand. */
export function useEventLog(
  query: EventsQuery,
  arrived: readonly BreakerEvent[],
): EventLog {
  const client = useBreakersClient();
  const key = JSON.stringify(query);
  const { value, error, retry } = useEvents(query);
  const newest = useKept(key, value);
  const [older, setOlder] = useState<Older>();
  const [first, setFirst] = useState<{ key: string; before: string | null }>();
  const [problem, setProblem] = useState<Error>();
  const [isLoading, setLoading] = useState(false);
  useEffect(() => {
    // The first page decides where the older ones begin; later ones only add at the top.
    if (value)
      setFirst(was => (was?.key === key ? was : { key, before: value.before }));
  }, [key, value]);
  const fits = older?.key === key ? older : undefined;
  const start = first?.key === key ? first.before : null;
  const cursor = fits ? fits.before : start;
  const loadOlder = useCallback(() => {
    if (!cursor) return;
    setLoading(true);
    setProblem(undefined);
    client
      .events({ ...query, before: cursor })
      .then(page =>
        setOlder(was => ({
          key,
          items: mergedEvents(was?.key === key ? was.items : [], page.items),
          before: page.before,
        })),
      )
      .catch(cause => setProblem(asError(cause)))
      .finally(() => setLoading(false));
    // The key says what the query is.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [client, key, cursor]);
  const events = useMemo(
    () => newest && mergedEvents(newest, arrived, fits?.items ?? []),
    [newest, arrived, fits],
  );
  return {
    events,
    error,
    retry,
    loadOlder: cursor ? loadOlder : undefined,
    isLoading,
    problem,
  };
}
