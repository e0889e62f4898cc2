import type {
  BreakerTarget,
  Sample,
  SourceContext,
  SourceReading,
} from '@banyan/backstage-plugin-banyan-node';
import { ProducerClocks } from '../ProducerClocks';
import { type MetricIndex, metricIndex } from './metricIndex';
import { metricsReadings, type Memory } from './metricsReadings';
import { prometheusOptions, type PrometheusOptions } from './prometheusOptions';

type Reader = PrometheusOptions & {
  given: BreakerTarget['options'];
  index: MetricIndex;
  memory: Memory;
};

/** What is kept of targets from one look to the next. */
export class TargetMetrics {
  readonly #readers = new Map<string, Reader>();
  readonly #clocks = new ProducerClocks();

  /** How a target is to be read; fails with a sentence when its options are wrong. */
  readerOf({ id, options: given }: BreakerTarget): Reader {
    const before = this.#readers.get(id);
    if (before?.given === given) return before;
    const options = prometheusOptions(given);
    const reader = {
      ...options,
      given,
      index: metricIndex(options.families),
      memory: before?.memory ?? new Map(),
    };
    this.#readers.set(id, reader);
    return reader;
  }

  /** The breakers that the samples of a target tell of. */
  readings(
    samples: readonly Sample[],
    {
      target,
      headers,
      context,
    }: { target: BreakerTarget; headers: Headers; context: SourceContext },
  ): SourceReading[] {
    const now = context.now();
    const reader = this.readerOf(target);
    return metricsReadings(samples, {
      ...reader,
      // What an address of one entity tells is of that entity.
      serviceLabels: target.entityRef ? [] : reader.serviceLabels,
      now,
      onOurClock: this.#clocks.clockOf(target.id, headers, now),
    });
  }
}
