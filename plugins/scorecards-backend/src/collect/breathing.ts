import { setImmediate } from 'node:timers/promises';

const SLICE_MS = 10;

/** To be awaited between steps of long work: lets others have their turn once a slice is used up. */
export function breathing(sliceMs = SLICE_MS): () => Promise<void> | undefined {
  let end = performance.now() + sliceMs;
  return () => {
    if (performance.now() < end) return undefined;
    return setImmediate().then(() => {
      end = performance.now() + sliceMs;
    });
  };
}
