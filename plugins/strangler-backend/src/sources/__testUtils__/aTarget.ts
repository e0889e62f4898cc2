import type { JsonObject } from '@backstage/types';
import type {
  TrafficReading,
  TrafficSource,
  TrafficSubject,
  TrafficTarget,
} from '@banyan/backstage-plugin-banyan-node';
import {
  aContext,
  answering,
} from '@banyan/backstage-plugin-banyan-node/testing';

export type Named = Partial<TrafficSubject> & { name: string };

export function aTarget(
  capabilities: readonly Named[],
  more: Partial<TrafficTarget> & { options?: JsonObject } = {},
): TrafficTarget {
  return {
    id: 'gateway',
    url: 'http://gateway:9000/metrics',
    title: 'the gateway',
    migrationRef: 'migration:shop/to-services',
    facade: 'component:shop/edge-gateway',
    options: {},
    ...more,
    capabilities: capabilities.map(each => ({
      to: null,
      routes: [],
      legacy: null,
      new: null,
      ...each,
    })),
  };
}

/** What a source makes of a text, whatever address it asks. */
export function readText(
  source: TrafficSource,
  text: string,
  target: TrafficTarget,
): Promise<TrafficReading[]> {
  return source.read(target, answering(text));
}

/** What a source reads at the address of the target, now. */
export function readAt(
  source: TrafficSource,
  target: TrafficTarget,
): Promise<TrafficReading[]> {
  return source.read(target, aContext(target.url));
}
