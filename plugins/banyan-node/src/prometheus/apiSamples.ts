import { fieldsOf } from '../fetching';
import { valueOf, type Sample } from './samples';

/** A series of the answer of a Prometheus server. @public */
export type Series = {
  labels: Readonly<Record<string, string>>;
  /** Oldest first. */
  values: readonly { at: number; value: number }[];
};

/** The series of a vector or matrix, or a scalar as the only one; undefined = this is no such answer. What is odd is left out. @public */
export function seriesOf(json: unknown): Series[] | undefined {
  const data = fieldsOf(fieldsOf(json)?.data);
  if (fieldsOf(json)?.status !== 'success' || !Array.isArray(data?.result)) {
    return undefined;
  }
  const isScalar = data.resultType === 'scalar';
  const result = isScalar ? [{ metric: {}, value: data.result }] : data.result;
  return result.flatMap(each => {
    const series = fieldsOf(each);
    const labels = labelsOf(series?.metric);
    const pairs = Array.isArray(series?.values)
      ? series.values
      : [series?.value];
    const values = pairs.flatMap(pointOf);
    return labels && values.length ? [{ labels, values }] : [];
  });
}

/** The newest sample of each series. @public */
export function newestSamples(series: readonly Series[]): Sample[] {
  return series.flatMap(({ labels, values }) => {
    const newest = values.at(-1);
    return newest && labels.__name__
      ? [{ name: labels.__name__, labels, ...newest }]
      : [];
  });
}

function labelsOf(metric: unknown): Record<string, string> | undefined {
  const labels = fieldsOf(metric);
  return (
    labels &&
    Object.fromEntries(
      Object.entries(labels).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    )
  );
}

function pointOf(pair: unknown): { at: number; value: number }[] {
  const [seconds, text] = Array.isArray(pair) ? pair : [];
  const value = typeof text === 'string' ? valueOf(text) : undefined;
  return typeof seconds === 'number' && value !== undefined
    ? [{ at: Math.round(seconds * 1000), value }]
    : [];
}
