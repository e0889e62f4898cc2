import {
  countOf,
  fieldsOf,
  textOf,
} from '@banyan/backstage-plugin-banyan-node';

/** What `/stats?format=json` says, by cluster: `circuit_breakers_default_rq_open` -> 0. */
export type ClusterStats = {
  values: ReadonlyMap<string, number>;
  /** Milliseconds of `upstream_rq_time`, in the last interval, by quantile. */
  quantiles: ReadonlyMap<number, number>;
};

const LIMIT = /^cluster\.(.+)\.(circuit_breakers\.(?:default|high)\.\w+_open)$/;

/** The statistics by cluster; undefined = this is no such answer. */
export function statsOf(
  json: unknown,
): ReadonlyMap<string, ClusterStats> | undefined {
  const answer = fieldsOf(json);
  if (!answer || !Array.isArray(answer.stats)) return undefined;
  const entries = answer.stats.map(each => fieldsOf(each) ?? {});
  const values = entries.flatMap(({ name, value }) => {
    const count = countOf(value);
    return textOf(name) && count !== undefined
      ? [{ name: String(name), value: count }]
      : [];
  });
  const times = [answer, ...entries].flatMap(quantilesIn);
  // A name has dots of its own: what is a cluster shows in the limits that each of them has.
  const clusters = new Set(
    values.flatMap(({ name }) => LIMIT.exec(name)?.[1] ?? []),
  );
  return new Map(
    [...clusters].map(cluster => [
      cluster,
      {
        values: below(`cluster.${cluster}.`, values),
        quantiles:
          times.find(
            ({ name }) => name === `cluster.${cluster}.upstream_rq_time`,
          )?.quantiles ?? new Map(),
      },
    ]),
  );
}

function below(
  prefix: string,
  values: readonly { name: string; value: number }[],
): ReadonlyMap<string, number> {
  return new Map(
    values
      .filter(({ name }) => name.startsWith(prefix))
      .map(({ name, value }) => [
        name.slice(prefix.length).replaceAll('.', '_'),
        value,
      ]),
  );
}

type Quantiles = { name: string; quantiles: ReadonlyMap<number, number> };

/** The histograms stand beside the statistics, or among them. */
function quantilesIn(entry: Readonly<Record<string, unknown>>): Quantiles[] {
  const histograms = fieldsOf(entry.histograms);
  const supported = histograms?.supported_quantiles;
  const computed = histograms?.computed_quantiles;
  if (!Array.isArray(supported) || !Array.isArray(computed)) return [];
  return computed.flatMap(each => {
    const { name, values } = fieldsOf(each) ?? {};
    if (typeof name !== 'string' || !Array.isArray(values)) return [];
    const quantiles = new Map<number, number>();
    supported.forEach((quantile, i) => {
      const value = countOf(fieldsOf(values[i])?.interval);
      if (typeof quantile === 'number' && value !== undefined) {
        quantiles.set(quantile, value);
      }
    });
    return [{ name, quantiles }];
  });
}
