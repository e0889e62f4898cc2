import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { TrafficSource } from './TrafficSource';

/** Takes further kinds of gateways and of what measures them. @public */
export interface TrafficSourcesExtensionPoint {
  addSource(source: TrafficSource): void;
}

/** @public */
export const trafficSourcesExtensionPoint =
  createExtensionPoint<TrafficSourcesExtensionPoint>({
    id: 'strangler.sources',
  });
