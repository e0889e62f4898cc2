import type {
  SourceContext,
  TrafficReading,
  TrafficSource,
  TrafficTarget,
} from '@banyan/backstage-plugin-banyan-node';
import { subjectSides } from '../metrics/subjectSides';
import { type TrafficOptions, trafficOptions } from '../metrics/trafficOptions';
import { trafficReadings } from '../metrics/trafficReadings';
import { TEMPLATES } from '../templates';
import { askedSamples } from './askedSamples';
import { customQuestion } from './customQuestion';
import { inParts } from './inParts';
import { measured } from './measured';
import { templateQuery } from './templateQuery';
import { tileBefore } from './tileBefore';
import { wholeNumbers } from './wholeNumbers';

/**
 * A Prometheus server that scrapes the gateways. It is asked what counters rose by, not for their
 * totals: a total of several replicas falls when one of them starts anew, and nobody could tell
 * afterwards how much of it was lost.
 */
export const prometheusSource: TrafficSource = {
  type: 'prometheus',
  read: (target, context) => readTile(target, context),
  measure: (target, query, context) => measured(target, query, context),
};

async function readTile(
  target: TrafficTarget,
  context: SourceContext,
): Promise<TrafficReading[]> {
  const options = trafficOptions(target.options);
  const { window: windowMs } = options;
  const at = tileBefore(context.now(), windowMs);
  const { queries, isRise, ...question } = questionOf(target, options);
  const { samples, isWhole } = await askedSamples(
    { url: target.url, queries, at },
    context,
  );
  const readings = trafficReadings(samples, { ...question, target, isWhole });
  return readings.map(reading => ({
    ...(isRise ? { ...wholeNumbers(reading), windowMs } : reading),
    observedAt: at,
  }));
}

function questionOf(target: TrafficTarget, options: TrafficOptions) {
  if (options.template === 'custom') return customQuestion(target, options);
  const template = TEMPLATES[options.template];
  const sides = subjectSides(target, { template, label: options.label });
  const where = { ...template.where, ...options.match };
  const queries = inParts(sides, part =>
    templateQuery({ template, where, sides: part, windowMs: options.window }),
  );
  return { template, sides, where, queries, isRise: true };
}
