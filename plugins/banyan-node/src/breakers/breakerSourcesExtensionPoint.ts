import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { BreakerSource } from './BreakerSource';

/** Takes further kinds of producers. @public */
export interface BreakerSourcesExtensionPoint {
  addSource(source: BreakerSource): void;
}

/** @public */
export const breakerSourcesExtensionPoint =
  createExtensionPoint<BreakerSourcesExtensionPoint>({
    id: 'circuit-breakers.sources',
  });
