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
import {
  ERRORS,
  factsRoute,
  momentParameter,
  queryParameter,
  readingRoute,
} from '@banyan/backstage-plugin-banyan-node';
import { z } from 'zod';
import { ID, SCOPE } from './parts';

const answers = () => ({
  '/v1/breakers': readingRoute(
    'All breakers as they are now',
    breakersResponseSchema,
    [
      SCOPE,
      queryParameter('state', 'States with commas between them.', {
        type: 'string',
      }),
    ],
  ),
  '/v1/breakers/{id}': readingRoute(
    'One breaker with its instances, settings and figures',
    breakerResponseSchema,
    [ID],
  ),
  '/v1/breakers/{id}/history': readingRoute(
    'How a breaker fared; the last half hour unless told otherwise',
    breakerHistoryResponseSchema,
    [ID, momentParameter('from', 'Start'), momentParameter('to', 'End')],
  ),
  '/v1/recent': readingRoute(
    'The last two minutes of every breaker, for sparklines',
    recentResponseSchema,
    [SCOPE],
  ),
  '/v1/events': readingRoute(
    'What happened, newest first',
    breakerEventsResponseSchema,
    [
      SCOPE,
      queryParameter('breaker', 'The id of one breaker.', { type: 'string' }),
      queryParameter('kind', 'Kinds with commas between them.', {
        type: 'string',
      }),
      momentParameter('from', 'Start'),
      momentParameter('to', 'End'),
      queryParameter('limit', 'How many at most.', {
        type: 'integer',
        default: 200,
      }),
      queryParameter('before', 'What the answer before gave as `before`.', {
        type: 'string',
      }),
    ],
  ),
  '/v1/coverage': readingRoute(
    'Which calls should have a breaker, which do, and which breakers are weak',
    coverageResponseSchema,
    [SCOPE],
  ),
  '/v1/blast-radius/{id}': readingRoute(
    'Who feels it when the callee of a breaker fails',
    blastRadiusResponseSchema,
    [ID],
  ),
  '/v1/sources': readingRoute(
    'Where readings come from',
    sourcesResponseSchema,
    [SCOPE],
  ),
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

/** The routes that only read. */
export const readingPaths = () => ({
  ...answers(),
  '/v1/stream': streamPath(),
  '/v1/facts': factsRoute([SCOPE]),
});
