import type { JsonObject } from '@backstage/types';
import type {
  BreakerSource,
  BreakerTarget,
  SourceContext,
  SourceReading,
} from '@banyan/backstage-plugin-banyan-node';
import { createGuardedFetch } from '../../fetching';

export function aTarget(
  url: string,
  more: Partial<BreakerTarget> & { options?: JsonObject } = {},
): BreakerTarget {
  return { id: 'test', url, title: 'a test', options: {}, ...more };
}

/** A context that may ask this address and nothing else. */
export function aContext(
  url: string,
  { now = Date.now }: { now?: () => number } = {},
): SourceContext {
  const { signal } = new AbortController();
  const fetch = createGuardedFetch({
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

/** What a source reads at an address, now. */
export async function readAt(
  source: BreakerSource,
  url: string,
  more: Partial<BreakerTarget> & { now?: () => number } = {},
): Promise<SourceReading[]> {
  const { now, ...target } = more;
  if (!source.read) throw new Error(`${source.type} is not read`);
  return source.read(aTarget(url, target), aContext(url, { now }));
}

/** The readings by the name of their breaker. */
export function byName(readings: readonly SourceReading[]) {
  return Object.fromEntries(readings.map(each => [each.name, each]));
}

/** A context in which every address answers with the same text. */
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
