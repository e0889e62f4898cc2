import {
  breakerEventSchema,
  breakerStateSchema,
} from '@banyan/backstage-plugin-banyan-common';
import {
  listOf,
  queryMoment,
  scopeOfKinds,
} from '@banyan/backstage-plugin-banyan-node';
import { z } from 'zod';

const MOST_EVENTS = 1_000;

const scope = scopeOfKinds('group', 'system', 'domain');

export const scopeQuery = z.object({ scope });

export const breakersQuery = z.object({
  scope,
  state: listOf(breakerStateSchema),
});

export const historyQuery = z.object({ from: queryMoment, to: queryMoment });

export const eventsQuery = z.object({
  scope,
  breaker: z.string({ error: 'expected the id of one breaker' }).optional(),
  kind: listOf(breakerEventSchema.shape.kind),
  from: queryMoment,
  to: queryMoment,
  limit: z.coerce.number().int().min(1).max(MOST_EVENTS).default(200),
  before: z.string({ error: 'expected one cursor' }).optional(),
});

export type EventsQuery = z.output<typeof eventsQuery>;
