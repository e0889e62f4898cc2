import type {
  GuardedFetch,
  SourceContext,
} from '@banyan/backstage-plugin-banyan-node';
import { toError } from '@backstage/errors';

type Asking = {
  fetch: GuardedFetch;
  now: () => number;
  timeoutMs: number;
};

/** What went wrong, for people. */
export function sentenceOf(error: unknown): string {
  const { message } = toError(error);
  return message === '' ? 'It failed without saying why' : message;
}

/** Fails when the signal says so; else it never ends. */
const failing = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), {
      once: true,
    });
  });

/** Has a source do something, for so long as two requests may take: one that hangs is left alone. */
export async function asking<T>(
  { fetch, now, timeoutMs }: Asking,
  ask: (context: SourceContext) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const { signal } = controller;
  // A request says sooner, and better, that it is slow: this is for a source that does not.
  const late = setTimeout(
    () =>
      controller.abort(new Error(`It took longer than ${2 * timeoutMs} ms`)),
    2 * timeoutMs,
  );
  try {
    const context: SourceContext = {
      signal,
      now,
      fetch: (url, options) => fetch(url, { ...options, signal }),
    };
    return await Promise.race([ask(context), failing(signal)]);
  } finally {
    clearTimeout(late);
  }
}
