import type { MetricsService } from '@backstage/backend-plugin-api/alpha';
import { performance } from 'node:perf_hooks';

const BUCKETS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120];

const nameOf = (error: unknown) =>
  error instanceof Error ? error.name : typeof error;

/** The same reading of the catalog, counted and timed; one that fails says by what. */
export function measuredRead<T>(
  metrics: MetricsService,
  read: () => Promise<T>,
): () => Promise<T> {
  const duration = metrics.createHistogram('topology.snapshot.build.duration', {
    description: 'Duration of reading the catalog and building its graph',
    unit: 's',
    advice: { explicitBucketBoundaries: BUCKETS },
  });
  return async () => {
    const start = performance.now();
    const record = (attributes?: { 'error.type': string }) =>
      duration.record((performance.now() - start) / 1000, attributes);
    try {
      const graph = await read();
      record();
      return graph;
    } catch (error) {
      record({ 'error.type': nameOf(error) });
      throw error;
    }
  };
}
