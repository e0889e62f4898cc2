import {
  blastRadiusResponseSchema,
  breakerEventsResponseSchema,
  breakerHistoryResponseSchema,
  breakerResponseSchema,
  breakersResponseSchema,
  coverageResponseSchema,
  recentResponseSchema,
  sourcesResponseSchema,
  streamChangesSchema,
} from '@banyan/backstage-plugin-banyan-common';
import { z } from 'zod';
import { ERRORS, ID, moment, parameter, read, SCOPE } from './parts';

const answers = () => ({
  '/v1/breakers': read('All breakers as they are now', breakersResponseSchema, [
    SCOPE,
    parameter('state', 'States with commas between them.', { type: 'string' }),
  ]),
  '/v1/breakers/{id}': read(
    'One breaker with its instances, settings and figures',
    breakerResponseSchema,
    [ID],
  ),
  '/v1/breakers/{id}/history': read(
    'How a breaker fared; the last half hour unless told otherwise',
    breakerHistoryResponseSchema,
    [ID, moment('from', 'Start'), moment('to', 'End')],
  ),
  '/v1/recent': read(
    'The last two minutes of every breaker, for sparklines',
    recentResponseSchema,
    [SCOPE],
  ),
  '/v1/events': read(
    'What happened, newest first',
    breakerEventsResponseSchema,
    [
      SCOPE,
      parameter('breaker', 'The id of one breaker.', { type: 'string' }),
      parameter('kind', 'Kinds with commas between them.', { type: 'string' }),
      moment('from', 'Start'),
      moment('to', 'End'),
      parameter('limit', 'How many at most.', {
        type: 'integer',
        default: 200,
      }),
      parameter('before', 'What the answer before gave as `before`.', {
        type: 'string',
      }),
    ],
  ),
  '/v1/coverage': read(
    'Which calls should have a breaker, which do, and which breakers are weak',
    coverageResponseSchema,
    [SCOPE],
  ),
  '/v1/blast-radius/{id}': read(
    'Who feels it when the callee of a breaker fails',
    blastRadiusResponseSchema,
    [ID],
  ),
  '/v1/sources': read('Where readings come from', sourcesResponseSchema, [
    SCOPE,
  ]),
});

const streamPath = () => ({
  get: {
    summary:
      'What changes, twice a second at most, as server-sent events: snapshot, changes, events',
    parameters: [
      SCOPE,
      {
        name: 'Last-Event-ID',
        in: 'header',
        description: 'The id of the last message; what came after it is sent.',
        schema: { type: 'string' },
      },
    ],
    responses: {
      '200': {
        description: 'The data of each message is JSON, here that of changes',
        content: {
          'text/event-stream': {
            schema: z.toJSONSchema(streamChangesSchema, {
              target: 'openapi-3.0',
            }),
          },
        },
      },
      ...ERRORS,
    },
  },
});

const factsPath = () => ({
  get: {
    summary: 'Facts for scorecards, for other backends only',
    parameters: [SCOPE],
    responses: {
      '200': {
        description: 'One {entityRef, facts, observedAt} a line',
        content: { 'application/x-ndjson': { schema: { type: 'string' } } },
      },
      ...ERRORS,
    },
  },
});

/** The routes that only read. */
export const readingPaths = () => ({
  ...answers(),
  '/v1/stream': streamPath(),
  '/v1/facts': factsPath(),
});
