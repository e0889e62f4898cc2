import type { MetricsService } from '@backstage/backend-plugin-api/alpha';
import type { Board } from '../live/Board';
import type { Listener } from './TargetReader';

const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

type Measured = {
  metrics: MetricsService;
  board: Board;
  /** Records that wait to be written. */
  waiting: () => number;
};

/** The same listener, with its readings counted and timed. */
export function measuredListener(
  metrics: MetricsService,
  listener: Listener,
): Listener {
  const readings = metrics.createCounter('circuit_breakers.reading.count', {
    description: 'Readings of breakers, by type of source',
    unit: '{reading}',
  });
  const failures = metrics.createCounter('circuit_breakers.source.failures', {
    description: 'Looks at a source that failed, by type of source',
    unit: '{failure}',
  });
  const duration = metrics.createHistogram(
    'circuit_breakers.source.read.duration',
    {
      description: 'Duration of one look at a source, by type of source',
      unit: 's',
      advice: { explicitBucketBoundaries: BUCKETS },
    },
  );
  const attributesOf = (type: string) => ({
    'circuit_breakers.source.type': type,
  });
  return {
    told(target, told) {
      readings.add(told.length, attributesOf(target.about.type));
      listener.told(target, told);
    },
    failed(target, problem) {
      failures.add(1, attributesOf(target.about.type));
      listener.failed(target, problem);
    },
    took(target, ms) {
      duration.record(ms / 1_000, attributesOf(target.about.type));
    },
  };
}

/** Tells how many breakers there are, by state, and what waits to be written. */
export function measureBreakers({ metrics, board, waiting }: Measured): void {
  metrics
    .createObservableUpDownCounter('circuit_breakers.breaker.count', {
      description: 'Breakers, by state',
      unit: '{breaker}',
    })
    .addCallback(result => {
      const counts = new Map<string, number>();
      for (const { rollUp } of board.current())
        counts.set(rollUp.state, (counts.get(rollUp.state) ?? 0) + 1);
      for (const [state, count] of counts)
        result.observe(count, { 'circuit_breakers.breaker.state': state });
    });
  metrics
    .createObservableGauge('circuit_breakers.record.waiting', {
      description: 'Records that wait to be written to the database',
      unit: '{record}',
    })
    .addCallback(result => result.observe(waiting()));
}
