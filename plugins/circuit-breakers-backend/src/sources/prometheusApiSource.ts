import {
  askPrometheus,
  type BreakerSource,
  newestSamples,
} from '@banyan/backstage-plugin-banyan-node';
import { START } from './prometheus/metricIndex';
import { TargetMetrics } from './prometheus/TargetMetrics';

/**
 * How far back a sample is still a reading. A range is asked for rather than the value of now:
 * that would pass a sample of five minutes ago off as one of this moment.
 */
const LOOKBACK = '2m';

/** A Prometheus server that scrapes the services. */
export function prometheusApiSource(): BreakerSource {
  const metrics = new TargetMetrics();
  return {
    type: 'prometheus-api',
    async read(target, context) {
      const { families, match } = metrics.readerOf(target);
      const names = [START, ...families.map(({ pattern }) => pattern)]
        .map(pattern => `(?:${pattern})`)
        .join('|');
      const { series, headers } = await askPrometheus(
        target.url,
        {
          path: 'query',
          query: `{__name__=~${JSON.stringify(names)}${match ? `,${match}` : ''}}[${LOOKBACK}]`,
        },
        context,
      );
      const samples = newestSamples(series);
      return metrics.readings(samples, { target, headers, context });
    },
  };
}
