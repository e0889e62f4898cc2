import {
  type BreakerSource,
  isMetricsText,
  placeOf,
  samplesOf,
} from '@banyan/backstage-plugin-banyan-node';
import { TargetMetrics } from './prometheus/TargetMetrics';

const ACCEPT = 'text/plain;version=0.0.4, */*;q=0.1';

/** Services whose metrics are scraped directly, as Prometheus would. */
export function prometheusSource(): BreakerSource {
  const metrics = new TargetMetrics();
  return {
    type: 'prometheus',
    async read(target, context) {
      const { index } = metrics.readerOf(target);
      const response = await context.fetch(target.url, { accept: ACCEPT });
      const text = await response.text();
      if (!isMetricsText(text)) {
        throw new Error(
          `${placeOf(target.url)} does not answer with metrics of Prometheus: is the path right?`,
        );
      }
      const { headers } = response;
      return metrics.readings(
        samplesOf(text, name => index(name) !== undefined),
        { target, headers, context },
      );
    },
  };
}
