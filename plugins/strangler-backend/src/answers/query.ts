import { InputError, toError } from '@backstage/errors';
import { migrationEventSchema } from '@banyan/backstage-plugin-banyan-common';
import {
  listOf,
  queryMoment,
  scopeOfKinds,
} from '@banyan/backstage-plugin-banyan-node';
import { statedPeriod } from '@banyan/core';
import { z } from 'zod';

const MOST_EVENTS = 1_000;
const HOUR_MS = 60 * 60 * 1_000;

const scope = scopeOfKinds('group', 'system', 'domain', 'migration');

const at = z.string({ error: 'expected one moment' }).optional();

export const migrationsQuery = z.object({ scope, at });

export const scopeQuery = z.object({ scope });

export const atQuery = z.object({ at });

export const forecastQuery = z.object({
  at,
  measure: z
    .enum(['weight', 'count', 'traffic', 'data'], {
      error: 'expected weight, count, traffic or data',
    })
    .default('weight'),
});

export const eventsQuery = z.object({
  capability: z
    .string({ error: 'expected the name of one capability' })
    .optional(),
  kind: listOf(migrationEventSchema.shape.kind),
  limit: z.coerce.number().int().min(1).max(MOST_EVENTS).default(200),
  before: z.string({ error: 'expected one cursor' }).optional(),
});

export const trafficQuery = z.object({ from: queryMoment, to: queryMoment });

/** What a page of events is asked for. */
export type EventsQuery = z.output<typeof eventsQuery>;

/** The moment that is asked for: the end of a year, a month or a day, but not beyond now. */
export function momentOf(stated: string | undefined, now: number): number {
  if (stated === undefined) return now;
  try {
    const { from, to } = statedPeriod(stated);
    if (from <= now) return Math.min(to, now);
  } catch (error) {
    throw new InputError(`at: ${toError(error).message}`);
  }
  throw new InputError(
    `at: ${stated} lies in the future. Ask for the forecast, it tells what may come.`,
  );
}

/** The time that is asked for; the last hour unless it is stated. */
export function rangeOf(
  { from, to }: z.output<typeof trafficQuery>,
  now: number,
): { from: number; to: number } {
  const end = to ?? now;
  const start = from ?? end - HOUR_MS;
  if (start >= end) throw new InputError('from: expected a moment before to');
  return { from: start, to: end };
}
