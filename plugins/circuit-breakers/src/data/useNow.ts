import { useSyncExternalStore } from 'react';

const TICK_MS = 1_000;

const listeners = new Set<() => void>();
let now = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;

const tick = () => {
  now = Date.now();
  listeners.forEach(listener => listener());
};

function subscribe(listener: () => void) {
  listeners.add(listener);
  if (!timer) {
    now = Date.now();
    timer = setInterval(tick, TICK_MS);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

const current = () => {
  // Nobody looked for a while: what was kept is old.
  if (!timer && Date.now() - now >= TICK_MS) now = Date.now();
  return now;
};

/** The browser's clock, once a second for everybody who looks. */
export const useNow = (): number => useSyncExternalStore(subscribe, current);
