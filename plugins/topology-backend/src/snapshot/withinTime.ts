import { setTimeout as sleep } from 'node:timers/promises';

class TimeoutError extends Error {
  override name = 'TimeoutError';
}

/** What is promised, or a failure when it takes longer than `limitMs`; what comes later is dropped. */
export async function withinTime<T>(
  promise: Promise<T>,
  limitMs: number,
): Promise<T> {
  const settled = new AbortController();
  const late = async () => {
    await sleep(limitMs, undefined, { signal: settled.signal, ref: false });
    throw new TimeoutError(`no answer within ${limitMs} ms`);
  };
  try {
    return await Promise.race([promise, late()]);
  } finally {
    settled.abort();
  }
}
