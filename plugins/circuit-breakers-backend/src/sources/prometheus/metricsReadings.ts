import {
  type Sample,
  type SourceReading,
  told,
} from '@banyan/backstage-plugin-banyan-node';
import type { OnOurClock } from '../ProducerClocks';
import type { LastEvents, MetricFamily } from './MetricFamily';
import type { MetricIndex } from './metricIndex';
import { Metrics } from './Metrics';
import type { PrometheusOptions } from './prometheusOptions';

/** What was known of each breaker when these metrics were read before. */
export type Memory = Map<string, LastEvents>;

/** The labels of one instance of one service. */
type Place = { service?: string; instance?: string; startedAt?: number };

type Group = {
  family: MetricFamily;
  name: string;
  place: Place;
  metrics: Metrics;
};

type Options = Pick<PrometheusOptions, 'instanceLabels' | 'serviceLabels'> & {
  index: MetricIndex;
  now: number;
  onOurClock: OnOurClock;
  memory: Memory;
};

/**
 * The breakers that metrics tell of: several libraries, services and instances in one text are
 * kept apart. What is remembered for the next time takes the place of what was remembered.
 */
export function metricsReadings(
  samples: readonly Sample[],
  options: Options,
): SourceReading[] {
  const { memory } = options;
  const last = new Map(memory);
  memory.clear();
  return [...grouped(samples, options)].flatMap(([key, group]) => {
    const reading = group.family.reading(group.metrics, last.get(key));
    if (!reading) return [];
    memory.set(key, { ...reading.totals, state: reading.state });
    return [{ ...whenAndWhere(group, options), ...reading }];
  });
}

function whenAndWhere(
  { name, place, metrics }: Group,
  { now, onOurClock }: Options,
): Pick<SourceReading, 'name'> {
  const { service, instance, startedAt } = place;
  const at = onOurClock(metrics.at);
  return {
    name,
    ...told({
      service,
      instance,
      observedAt: at === undefined ? undefined : Math.min(now, at),
      startedAt: onOurClock(startedAt),
    }),
  };
}

function grouped(
  samples: readonly Sample[],
  { index, serviceLabels, instanceLabels }: Options,
): Map<string, Group> {
  const places = new Map<string, Place>();
  const groups = new Map<string, Group>();
  for (const sample of samples) {
    const known = index(sample.name);
    if (!known) continue;
    const service = labelOf(sample, serviceLabels);
    const instance = labelOf(sample, instanceLabels);
    const where = `${service}\0${instance}`;
    const place = places.get(where) ?? { service, instance };
    places.set(where, place);
    const { family, short } = known;
    const name = family?.breakerOf(sample.labels);
    if (!family && sample.value > 0) place.startedAt = sample.value * 1000;
    if (!family || !name) continue;
    const key = `${family.library}\0${where}\0${name}`;
    const group = groups.get(key) ?? {
      family,
      name,
      place,
      metrics: new Metrics(),
    };
    group.metrics.add(short, sample);
    groups.set(key, group);
  }
  return groups;
}

function labelOf(
  { labels }: Sample,
  names: readonly string[],
): string | undefined {
  for (const name of names) if (labels[name]) return labels[name];
  return undefined;
}
