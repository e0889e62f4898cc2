import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import {
  breakerEventSchema,
  breakerStateSchema,
} from '@banyan/backstage-plugin-banyan-common';
import { z } from 'zod';

const SCOPE = /^(group|system|domain):([^\s:/]+\/)?[^\s:/]+$/i;
const MOST_EVENTS = 1_000;

const scope = z
  .string({ error: 'expected one entity reference' })
  .regex(SCOPE, {
    error:
      'expected the reference of a group, system or domain, such as group:netflix/netflix',
  })
  .transform(ref => stringifyEntityRef(parseEntityRef(ref)))
  .optional();

/** Several words of a list with commas between them. */
const listOf = <T extends Readonly<Record<string, string>>>(
  word: z.ZodEnum<T>,
) =>
  z
    .string({ error: 'expected one list of words with commas between them' })
    .transform(text => text.split(',').map(each => each.trim()))
    .pipe(z.array(word))
    .optional();

const moment = z
  .string({ error: 'expected one moment' })
  .regex(/^\d{1,15}$/, { error: 'expected milliseconds since 1970' })
  .transform(Number)
  .optional();

export const noQuery = z.object({});

export const scopeQuery = z.object({ scope });

export const breakersQuery = z.object({
  scope,
  state: listOf(breakerStateSchema),
});

export const historyQuery = z.object({ from: moment, to: moment });

export const eventsQuery = z.object({
  scope,
  breaker: z.string({ error: 'expected the id of one breaker' }).optional(),
  kind: listOf(breakerEventSchema.shape.kind),
  from: moment,
  to: moment,
  limit: z.coerce.number().int().min(1).max(MOST_EVENTS).default(200),
  before: z.string({ error: 'expected one cursor' }).optional(),
});

export type EventsQuery = z.output<typeof eventsQuery>;
