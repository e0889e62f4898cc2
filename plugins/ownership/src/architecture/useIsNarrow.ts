import { useSyncExternalStore } from 'react';

/** Below this the calls have no room beside the two columns. */
const NARROW = '(max-width: 1023px)';

const query = () => window.matchMedia?.(NARROW);

function subscribe(onChange: () => void) {
  const list = query();
  list?.addEventListener('change', onChange);
  return () => list?.removeEventListener('change', onChange);
}

/** True when the window is too narrow for the calls. */
export const useIsNarrow = (): boolean =>
  useSyncExternalStore(subscribe, () => query()?.matches ?? false);
