import { setTimeout as sleep } from 'node:timers/promises';
import type { SnapshotStore } from './SnapshotStore';

const EVERY_MS = 1_000;
const AT_MOST = 120;

/** Reads the catalog again and again until it has answered and no longer changes, as it does after a start. */
export async function refreshUntilSettled(
  store: Pick<SnapshotStore, 'refresh' | 'version'>,
  signal: AbortSignal,
  everyMs = EVERY_MS,
): Promise<void> {
  for (let round = 0; round < AT_MOST && !signal.aborted; round++) {
    const before = store.version;
    await store.refresh();
    if (store.version && store.version === before) return;
    await sleep(everyMs, undefined, { signal }).catch(() => undefined);
  }
}
