import type { SourceReading } from '@banyan/backstage-plugin-banyan-node';
import type { BreakerEvents, BreakerState } from '@banyan/core';
import type { Metrics } from './Metrics';

/** What the metrics of a library say of one breaker. */
export type FamilyReading = Omit<
  SourceReading,
  'instance' | 'name' | 'observedAt' | 'service'
>;

/** The last that was known of a breaker whose state follows from counters. */
export type LastEvents = BreakerEvents & { state: BreakerState };

/** How one library tells of its breakers. */
export type MetricFamily = {
  library: string;
  /** Of the whole name of a metric; its first group is the short name. Also understood by RE2. */
  pattern: string;
  /** The name of the breaker; undefined = the series is of something else. */
  breakerOf(labels: Readonly<Record<string, string>>): string | undefined;
  /** Undefined = these metrics are of no breaker after all. */
  reading(metrics: Metrics, last?: LastEvents): FamilyReading | undefined;
};
