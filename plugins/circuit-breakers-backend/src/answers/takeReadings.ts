import { InputError } from '@backstage/errors';
import {
  type PushedReadings,
  pushedReadingSchema,
  pushedReadingsSchema,
  type ReadingsResponse,
} from '@banyan/backstage-plugin-banyan-common';
import { z } from 'zod';
import { parsedBy, problemsOf } from '@banyan/backstage-plugin-banyan-node';
import type { LiveBreakers } from '../live/LiveBreakers';

/** The request as a whole, before each reading is looked at. */
const envelopeSchema = pushedReadingsSchema.extend({
  readings: z
    .array(z.unknown(), { error: 'expected a list of readings' })
    .max(10_000, { error: 'expected 10,000 readings at most' }),
});

type Push = { receivedAt: number; simulated: boolean };
type Problem = ReadingsResponse['rejected'][number];

/** Takes what a producer sent: a bad reading is named by its position, and keeps no good one out. */
export function takeReadings(
  live: Pick<LiveBreakers, 'push'>,
  body: unknown,
  { receivedAt, simulated }: Push,
): ReadingsResponse {
  const { sentAt, readings } = parsedBy(envelopeSchema, body);
  const rejected: Problem[] = [];
  const good: { index: number; reading: PushedReadings['readings'][number] }[] =
    [];
  for (const [index, value] of readings.entries()) {
    const parsed = pushedReadingSchema.safeParse(value);
    if (parsed.success) good.push({ index, reading: parsed.data });
    else rejected.push({ index, problem: problemsOf(parsed.error).join('; ') });
  }
  const { accepted, unknownRefs } = live.push(
    { sentAt, readings: good.map(({ reading }) => reading) },
    receivedAt,
    { simulated },
  );
  const unknown = new Set(unknownRefs);
  for (const { index, reading } of good)
    if (unknown.has(reading.entityRef))
      rejected.push({
        index,
        problem: `entityRef: the catalog has no component ${reading.entityRef}`,
      });
  rejected.sort((a, b) => a.index - b.index);
  if (accepted === 0 && rejected.length > 0)
    throw new InputError(
      rejected
        .slice(0, 20)
        .map(({ index, problem }) => `readings[${index}]: ${problem}`)
        .join('; '),
    );
  return { accepted, rejected };
}
