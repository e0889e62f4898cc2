import type {
  BreakerCounts,
  BreakerEvent,
  BreakerItem,
  BreakerSourceInfo,
} from '@banyan/backstage-plugin-banyan-common';
import { useMemo, useSyncExternalStore } from 'react';
import type { BreakersApi } from './breakersApi';
import { LiveBreakersStore, type LiveSnapshot } from './LiveBreakersStore';
import { useBreakersClient } from './useBreakersClient';

/** The breakers of a scope, as long as somebody looks at them. */
export type LiveBreakers = {
  /** loading = nothing yet; stale = the last state, not renewed; error = nothing, and why. */
  status: LiveSnapshot['status'];
  /** In no particular order. */
  items: readonly BreakerItem[];
  byId: ReadonlyMap<string, BreakerItem>;
  /** Undefined until something was heard. */
  counts: BreakerCounts | undefined;
  sources: readonly BreakerSourceInfo[];
  /** What was announced since the page was opened, newest first. */
  events: readonly BreakerEvent[];
  /** Added to the browser's clock it gives the backend's, in which all times are. */
  clockAhead: number;
  /** When the backend was last heard of, by the browser's clock. */
  heardAt: number | undefined;
  error: Error | undefined;
  retry: () => void;
};

const NOTHING = {
  items: [],
  byId: new Map<string, BreakerItem>(),
  counts: undefined,
  sources: [],
  events: [],
  clockAhead: 0,
};

/** One stream a portal and scope, however many look. */
const stores = new WeakMap<BreakersApi, Map<string, LiveBreakersStore>>();

function storeOf(api: BreakersApi, scope: string | undefined) {
  const ofApi = stores.get(api) ?? new Map<string, LiveBreakersStore>();
  stores.set(api, ofApi);
  const store = ofApi.get(scope ?? '') ?? new LiveBreakersStore(api, scope);
  ofApi.set(scope ?? '', store);
  return store;
}

/** Follows the breakers of a scope: by the stream, else by asking every few seconds. */
export function useLiveBreakers(scope?: string): LiveBreakers {
  const store = storeOf(useBreakersClient(), scope);
  const snapshot = useSyncExternalStore(store.subscribe, store.current);
  return useMemo(() => {
    const { status, state, heardAt, error } = snapshot;
    return {
      ...(state ?? NOTHING),
      status,
      heardAt,
      error,
      retry: store.retry,
    };
  }, [snapshot, store]);
}
