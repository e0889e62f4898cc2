import {
  grouped,
  type Sample,
  type TrafficReading,
  type TrafficTarget,
} from '@banyan/backstage-plugin-banyan-node';
import { isEnding, parallelRunOf } from '../metrics/parallelRunOf';

/** Labels that may name the experiment, and how it ended. */
export const EXPERIMENT = ['experiment', 'name'];
export const RESULT = ['result', 'outcome'];

type Counted = { experiment: string; ending: string; value: number };

/**
 * The parallel run of each capability. An experiment has the name that the catalog gives the new
 * side, or that of the capability; what never happened in it has no series.
 */
export function parallelRuns(
  samples: readonly Sample[],
  { prefix, target }: { prefix: string; target: TrafficTarget },
): TrafficReading[] {
  const experiments = grouped(
    samples.flatMap(sample => countedBy(sample, prefix)),
    ({ experiment }) => experiment,
  );
  return target.capabilities.flatMap(({ name, new: stated }) => {
    const counted = experiments.get(asMetric(stated ?? name)) ?? [];
    const parallelRun = parallelRunOf(counted);
    return parallelRun ? [{ capability: name, parallelRun }] : [];
  });
}

/** `science_<experiment>_matched`, `science_matched{experiment}` or `science_…_total{experiment, result}`. */
function countedBy({ name, labels, value }: Sample, prefix: string): Counted[] {
  const words = name.slice(prefix.length).replace(/_total$/, '');
  const [, between, last = ''] = /^_(?:(.+)_)?([a-z]+)$/.exec(words) ?? [];
  const result = RESULT.map(label => labels[label]).find(Boolean);
  const experiment =
    EXPERIMENT.map(label => labels[label]).find(Boolean) ?? between;
  const ending =
    result !== undefined && name.endsWith('_total') ? result : last;
  return experiment && isEnding(ending)
    ? [{ experiment: asMetric(experiment), ending, value }]
    : [];
}

/** As names of metrics are written: of widget-permissions only letters, digits and _ are left. */
function asMetric(name: string): string {
  return name.replace(/\W/g, '_');
}
