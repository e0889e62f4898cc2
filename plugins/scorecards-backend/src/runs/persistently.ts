import { setTimeout } from 'node:timers/promises';
import { LostRun } from './RunBook';

/** Tries again after each of some times when it fails; not when the run is no longer ours. */
export async function persistently<T>(
  act: () => Promise<T>,
  { retryMs, signal }: { retryMs: readonly number[]; signal: AbortSignal },
): Promise<T> {
  for (const ms of retryMs) {
    try {
      return await act();
    } catch (error) {
      if (error instanceof LostRun || signal.aborted) throw error;
      await setTimeout(ms, undefined, { signal });
    }
  }
  return act();
}
