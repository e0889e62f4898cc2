import { useSyncExternalStore } from 'react';

const QUERY = '(prefers-reduced-motion: reduce)';

const query = () =>
  typeof window.matchMedia === 'function'
    ? window.matchMedia(QUERY)
    : undefined;

function subscribe(onChange: () => void) {
  const media = query();
  media?.addEventListener?.('change', onChange);
  return () => media?.removeEventListener?.('change', onChange);
}

/** Whether the person asked for less motion; a browser that cannot say gets none. */
export const useStillness = (): boolean =>
  useSyncExternalStore(subscribe, () => query()?.matches ?? true);
