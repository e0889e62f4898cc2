import { createGuardedFetch, type SourceContext } from '../fetching';

/** A context that may ask this address and nothing else. @public */
export function aContext(
  url: string,
  { now = Date.now }: { now?: () => number } = {},
): SourceContext {
  const { signal } = new AbortController();
  const fetch = createGuardedFetch({
    section: 'test',
    allow: [],
    endpoints: { test: url },
    timeoutMs: 5000,
    largestAnswer: 10_000_000,
  });
  return {
    fetch: (address, options) => fetch(address, { ...options, signal }),
    signal,
    now,
  };
}

/** A context in which every address answers with the same text. @public */
export function answering(
  text: string,
  headers: Record<string, string> = {},
): SourceContext {
  return {
    fetch: async () => ({
      headers: new Headers(headers),
      text: async () => text,
      async *pieces() {
        yield text;
      },
    }),
    signal: new AbortController().signal,
    now: () => 1_000_000,
  };
}
