import type {
  MigrationEvent,
  MigrationEventsResponse,
} from '@banyan/backstage-plugin-banyan-common';
import { useEffect, useState } from 'react';
import {
  asError,
  type MigrationEventsQuery,
  useEvents,
  useMigrationsClient,
} from '../data';
import { mergedEvents } from './mergedEvents';

type Pages = {
  key: string;
  items: readonly MigrationEvent[];
  /** Where the older ones begin; null = there are none. */
  before: string | null;
};

/** How it goes with an older page. */
type Older = { key: string; isLoading: boolean; problem?: Error };

/** The events of a query as far as they were asked for. */
export type EventLog = {
  /** Newest first; undefined = on the way, or refused. */
  events: readonly MigrationEvent[] | undefined;
  error: Error | undefined;
  retry: () => void;
  /** Asks for the older ones; undefined = there are none. */
  loadOlder: (() => void) | undefined;
  isLoading: boolean;
  /** Why the older ones could not be had. */
  problem: Error | undefined;
};

/** The newest answer adds at the top; the first one says where the older ones begin. */
const withNewest =
  (key: string, { items, before }: MigrationEventsResponse) =>
  (was: Pages | undefined): Pages =>
    was?.key === key
      ? { ...was, items: mergedEvents(items, was.items) }
      : { key, items: mergedEvents(items), before };

/** An older page that comes when something else is asked for is dropped. */
const withOlder =
  (key: string, { items, before }: MigrationEventsResponse) =>
  (was: Pages | undefined): Pages | undefined =>
    was?.key === key
      ? { key, items: mergedEvents(was.items, items), before }
      : was;

/** The newest page of a query, kept fresh, with older pages below on demand. */
export function useEventLog(
  ref: string,
  query: MigrationEventsQuery,
): EventLog {
  const client = useMigrationsClient();
  const key = JSON.stringify([ref, query]);
  const { value, error, retry } = useEvents(ref, query);
  const [pages, setPages] = useState<Pages>();
  const [older, setOlder] = useState<Older>();
  useEffect(() => {
    if (value) setPages(withNewest(key, value));
  }, [key, value]);
  const load = (before: string) => {
    setOlder({ key, isLoading: true });
    client
      .events(ref, { ...query, before })
      .then(page => {
        setPages(withOlder(key, page));
        setOlder({ key, isLoading: false });
      })
      .catch(cause =>
        setOlder({ key, isLoading: false, problem: asError(cause) }),
      );
  };
  const shown = pages?.key === key ? pages : undefined;
  const before = shown?.before ?? null;
  const mine = older?.key === key ? older : undefined;
  return {
    events: shown?.items,
    error,
    retry,
    loadOlder: before === null ? undefined : () => load(before),
    isLoading: mine?.isLoading ?? false,
    problem: mine?.problem,
  };
}
