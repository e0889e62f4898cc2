import type { MetricsService } from '@backstage/backend-plugin-api/alpha';

const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What a look at a source came to. */
export type LookFigures = {
  type: string;
  ms: number;
  readings: number;
  samples: number;
  hasFailed: boolean;
};

/** Counts and times looks at sources. */
export function lookMetrics(
  metrics: MetricsService,
): (figures: LookFigures) => void {
  const readings = metrics.createCounter('strangler.reading.count', {
    description: 'Capabilities that were read, by type of source',
    unit: '{reading}',
  });
  const failures = metrics.createCounter('strangler.source.failures', {
    description: 'Looks at a source that failed, by type of source',
    unit: '{failure}',
  });
  const samples = metrics.createCounter('strangler.sample.stored', {
    description: 'Samples of traffic that were stored, by type of source',
    unit: '{sample}',
  });
  const duration = metrics.createHistogram('strangler.source.read.duration', {
    description: 'Duration of one look at a source, by type of source',
    unit: 's',
    advice: { explicitBucketBoundaries: BUCKETS },
  });
  return figures => {
    const attributes = { 'strangler.source.type': figures.type };
    readings.add(figures.readings, attributes);
    if (figures.hasFailed) failures.add(1, attributes);
    samples.add(figures.samples, attributes);
    if (figures.ms > 0) duration.record(figures.ms / 1_000, attributes);
  };
}
