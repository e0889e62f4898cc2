import type { MetricsService } from '@backstage/backend-plugin-api/alpha';
import { isError } from '@backstage/errors';
import { performance } from 'node:perf_hooks';

const BUCKETS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600];

const nameOf = (error: unknown) => (isError(error) ? error.name : typeof error);

/** Makes minings counted and timed by repository; one that fails says by what. */
export function measuredMining(metrics: MetricsService) {
  const duration = metrics.createHistogram('topology.git.mining.duration', {
    description: 'Duration of mining a repository',
    unit: 's',
    advice: { explicitBucketBoundaries: BUCKETS },
  });
  const count = metrics.createCounter('topology.git.mined.commits', {
    description: 'Commits that were mined',
    unit: '{commit}',
  });
  return async (name: string, mine: () => Promise<number>): Promise<number> => {
    const labels = { 'topology.git.repository': name };
    const start = performance.now();
    const record = (error?: { 'error.type': string }) =>
      duration.record((performance.now() - start) / 1000, {
        ...labels,
        ...error,
      });
    try {
      const commits = await mine();
      record();
      count.add(commits, labels);
      return commits;
    } catch (error) {
      record({ 'error.type': nameOf(error) });
      throw error;
    }
  };
}
