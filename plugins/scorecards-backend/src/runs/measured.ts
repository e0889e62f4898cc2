import type { MetricsService } from '@backstage/backend-plugin-api/alpha';
import type { Run } from '@banyan/backstage-plugin-banyan-common';

const BUCKETS = [0.1, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600];

/** What a run came to. */
export type RunFigures = {
  state: 'cancelled' | 'done' | 'failed' | 'interrupted';
  trigger: Run['trigger'];
  /** Entities. */
  judged: number;
  ms: number;
};

/** Counts and times runs. */
export function runMetrics(
  metrics: MetricsService,
): (figures: RunFigures) => void {
  const runs = metrics.createCounter('scorecards.run.count', {
    description: 'Runs of scorecards that ended, by how',
    unit: '{run}',
  });
  const judged = metrics.createCounter('scorecards.entity.judged', {
    description: 'Entities that runs judged',
    unit: '{entity}',
  });
  const duration = metrics.createHistogram('scorecards.run.duration', {
    description: 'Duration of runs of scorecards, by how they ended',
    unit: 's',
    advice: { explicitBucketBoundaries: BUCKETS },
  });
  return figures => {
    const attributes = {
      'scorecards.run.state': figures.state,
      'scorecards.run.trigger': figures.trigger,
    };
    runs.add(1, attributes);
    judged.add(figures.judged, attributes);
    duration.record(figures.ms / 1_000, attributes);
  };
}
