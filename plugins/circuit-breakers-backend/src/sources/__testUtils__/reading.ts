import type { JsonObject } from '@backstage/types';
import type {
  BreakerSource,
  BreakerTarget,
  SourceReading,
} from '@banyan/backstage-plugin-banyan-node';
import { aContext } from '@banyan/backstage-plugin-banyan-node/testing';

export {
  aContext,
  answering,
} from '@banyan/backstage-plugin-banyan-node/testing';

export function aTarget(
  url: string,
  more: Partial<BreakerTarget> & { options?: JsonObject } = {},
): BreakerTarget {
  return { id: 'test', url, title: 'a test', options: {}, ...more };
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
