import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SnapshotStore } from './SnapshotStore';

const EVERY_MS = 1_000;
const AT_MOST = 120;
/** Waits this many times as long as a reading took, so that the catalog can get on with its work. */
const BREATH = 5;

/** Reads the catalog again and again until it has answered and no longer changes, as it does after a start; false = it never came to rest. */
export async function refreshUntilSettled(
  store: Pick<SnapshotStore, 'refresh' | 'version'>,
  signal: AbortSignal,
  everyMs = EVERY_MS,
): Promise<boolean> {
  for (let round = 0; round < AT_MOST && !signal.aborted; round++) {
    const before = store.version;
    const start = performance.now();
    await store.refresh();
    if (store.version && store.version === before) return true;
    const took = performance.now() - start;
    const wait = Math.max(everyMs, took * BREATH);
    await sleep(wait, undefined, { signal }).catch(() => undefined);
  }
  return false;
}
