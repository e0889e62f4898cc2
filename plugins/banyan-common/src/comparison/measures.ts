/** What is counted for each column of a comparison, in the order of the page. @public */
export const COMPARED_MEASURES = [
  'services',
  'two-pizza',
  'team-load',
  'mirror',
  'congruence',
  'modularity',
  'propagation',
  'cycle',
  'shared-stores',
  'coverage',
  'migrations',
  'levels',
] as const;

/** @public */
export type MeasureId = (typeof COMPARED_MEASURES)[number];

/** The plugins whose backends tell the measures. @public */
export type MeasuringPlugin =
  'topology' | 'circuit-breakers' | 'strangler' | 'scorecards';

/**
 * From where on a value is good, and from where on it is fair; what is worse is poor. Where less
 * is better, a count may reach its limit and a share has to stay below it.
 *
 * @public
 */
export type MeasureLimits = { good: number; fair: number };

/** What one row of a comparison counts. @public */
export type ComparedMeasure = {
  id: MeasureId;
  title: string;
  /** What it counts, in a few words below the title. */
  note: string;
  /** Who tells it. */
  plugin: MeasuringPlugin;
  /** share = 0 to 1, shown in percent; ratio = 0 to 1, shown with two decimals; parts = a list, no number. */
  unit: 'share' | 'count' | 'ratio' | 'parts';
  /** Which way is better; null = neither. */
  better: 'more' | 'less' | null;
  /** Null = it is not judged. */
  limits: MeasureLimits | null;
  /** How it is computed, and where its limits come from. */
  how: string;
};
