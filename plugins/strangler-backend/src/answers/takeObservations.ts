import { InputError } from '@backstage/errors';
import {
  type PushedObservations,
  pushedMetricSchema,
  pushedObservationsSchema,
  pushedTrafficSchema,
} from '@banyan/backstage-plugin-banyan-common';
import { parsedBy, problemsOf } from '@banyan/backstage-plugin-banyan-node';
import { z } from 'zod';
import type { PushOutcome, Strangler } from '../Strangler';

const MOST_NAMED = 20;

/** The request as a whole, before each part is looked at. */
const envelopeSchema = pushedObservationsSchema.extend({
  traffic: z
    .array(z.unknown(), { error: 'expected a list' })
    .max(10_000, { error: 'expected 10,000 parts at most' })
    .default([]),
  metrics: z
    .array(z.unknown(), { error: 'expected a list' })
    .max(1_000, { error: 'expected 1,000 parts at most' })
    .default([]),
});

type Problem = PushOutcome['refused'][number];

/** The good parts of a list, with the places that they had, and what is wrong with the others. */
function sorted<T extends z.ZodType>(
  name: string,
  schema: T,
  parts: readonly unknown[],
) {
  const good: z.output<T>[] = [];
  const places: string[] = [];
  const refused: Problem[] = [];
  for (const [index, part] of parts.entries()) {
    const place = `${name}.${index}`;
    const parsed = schema.safeParse(part);
    if (parsed.success) {
      good.push(parsed.data);
      places.push(place);
    } else
      refused.push({
        index: place,
        problem: problemsOf(parsed.error).join('; '),
      });
  }
  return { good, places, refused };
}

/** Takes what a producer sent: a bad part is named by its place, and keeps no good one out. */
export async function takeObservations(
  strangler: Pick<Strangler, 'takePushed'>,
  body: unknown,
): Promise<PushOutcome> {
  const parts = parsedBy(envelopeSchema, body);
  const traffic = sorted('traffic', pushedTrafficSchema, parts.traffic);
  const metrics = sorted('metrics', pushedMetricSchema, parts.metrics);
  const pushed: PushedObservations = {
    traffic: traffic.good,
    metrics: metrics.good,
  };
  const outcome = await strangler.takePushed(pushed);
  const placeOf = (index: string) => {
    const [list, place] = index.split('.');
    const { places } = list === 'metrics' ? metrics : traffic;
    return places[Number(place)] ?? index;
  };
  const refused = [
    ...traffic.refused,
    ...metrics.refused,
    ...outcome.refused.map(({ index, problem }) => ({
      index: placeOf(index),
      problem,
    })),
  ];
  if (outcome.taken === 0 && refused.length > 0)
    throw new InputError(
      refused
        .slice(0, MOST_NAMED)
        .map(({ index, problem }) => `${index}: ${problem}`)
        .join('; '),
    );
  return { taken: outcome.taken, refused };
}
