import type {
  SourceContext,
  TrafficReading,
  TrafficSource,
  TrafficTarget,
} from '@banyan/backstage-plugin-banyan-node';
import { z } from 'zod';
import { metricsText } from '../metrics/metricsText';
import { durationSchema, parsedOptions } from '../metrics/trafficOptions';
import { askedSamples } from '../prometheus/askedSamples';
import { wholeNumbers } from '../prometheus/wholeNumbers';
import { tileBefore } from '../prometheus/tileBefore';
import { METRIC } from '../prometheus/templateQuery';
import { parallelRuns, EXPERIMENT, RESULT } from './parallelRuns';

const optionsSchema = z.object({
  /** Where the counters are: in a text of metrics, or in a Prometheus server. */
  from: z
    .enum(['metrics', 'prometheus'], {
      error: 'expected metrics or prometheus',
    })
    .default('metrics'),
  /** What the names of the counters begin with. */
  prefix: z
    .string()
    .regex(/^[a-zA-Z_:][\w:]*$/, { error: 'expected the start of a metric' })
    .default('science'),
  window: durationSchema.default(60_000),
});

type Options = z.output<typeof optionsSchema>;

/** What code that runs both sides at once counts, in the way of GitHub's Scientist. */
export const scientistSource: TrafficSource = {
  type: 'scientist',
  async read(target, context) {
    const options = parsedOptions(optionsSchema, target.options);
    return options.from === 'metrics'
      ? readText(target, options, context)
      : readServer(target, options, context);
  },
};

async function readText(
  target: TrafficTarget,
  { prefix }: Options,
  context: SourceContext,
): Promise<TrafficReading[]> {
  const samples = await metricsText(target.url, context, {
    of: { title: 'parallel runs', prefix: '' },
    isWanted: name => name.startsWith(`${prefix}_`),
  });
  return parallelRuns(samples, { prefix, target });
}

/** The names are kept beside: what counters rose by has none. */
async function readServer(
  target: TrafficTarget,
  { prefix, window: windowMs }: Options,
  context: SourceContext,
): Promise<TrafficReading[]> {
  const at = tileBefore(context.now(), windowMs);
  const step = `${Math.max(1, Math.round(windowMs / 12_000))}s`;
  const named = `label_replace({__name__=~"${prefix}_.+"},"${METRIC}","$1","__name__","(.+)")`;
  const labels = [METRIC, ...EXPERIMENT, ...RESULT].join(',');
  const query = `sum by (${labels}) (increase(${named}[${windowMs}ms:${step}]))`;
  const { samples } = await askedSamples(
    { url: target.url, queries: [query], at },
    context,
  );
  return parallelRuns(samples, { prefix, target }).map(reading => ({
    ...wholeNumbers(reading),
    windowMs,
    observedAt: at,
  }));
}
