import type { MetricFamily } from './MetricFamily';

/** What a metric is of: a family and its name there, or the moment when the process started. */
export type KnownMetric = { family?: MetricFamily; short: string };

/** As a pattern of Prometheus. */
export const START = '(?:.+_)?(process_start_time_seconds)';

/** What a metric is of, by its name; undefined = nothing that Banyan reads. */
export type MetricIndex = (name: string) => KnownMetric | undefined;

const MOST_REMEMBERED = 10_000;

export function metricIndex(families: readonly MetricFamily[]): MetricIndex {
  const patterns: { family?: MetricFamily; pattern: RegExp }[] = [
    ...families.map(family => ({
      family,
      pattern: new RegExp(`^(?:${family.pattern})$`),
    })),
    { pattern: new RegExp(`^${START}$`) },
  ];
  const seen = new Map<string, KnownMetric | undefined>();
  return name => {
    if (seen.has(name)) return seen.get(name);
    if (seen.size >= MOST_REMEMBERED) seen.clear();
    const [known] = patterns.flatMap(({ family, pattern }): KnownMetric[] => {
      const short = pattern.exec(name)?.[1];
      return short === undefined ? [] : [{ family, short }];
    });
    seen.set(name, known);
    return known;
  };
}
