import {
  migrationEventSchema,
  pushedObservationsResponseSchema,
  pushedObservationsSchema,
  recordEventRequestSchema,
  steerRequestSchema,
  steerResponseSchema,
} from '@banyan/backstage-plugin-banyan-common';
import {
  bodyOf,
  ERRORS,
  jsonOf,
  MAY_NOT,
} from '@banyan/backstage-plugin-banyan-node';
import { CAPABILITY } from './parts';

const CAPABILITY_PATH =
  '/v1/migrations/{namespace}/{name}/capabilities/{capability}';

const eventsPath = () => ({
  post: {
    summary: 'Records what happened to a capability',
    parameters: CAPABILITY,
    requestBody: bodyOf(recordEventRequestSchema),
    responses: {
      '201': { description: 'Recorded', content: jsonOf(migrationEventSchema) },
      ...ERRORS,
      ...MAY_NOT,
    },
  },
});

const weightPath = () => ({
  put: {
    summary: 'Has the gateway send another share to the new side',
    parameters: CAPABILITY,
    requestBody: bodyOf(steerRequestSchema),
    responses: {
      '200': {
        description: 'The gateway has taken it',
        content: jsonOf(steerResponseSchema),
      },
      ...ERRORS,
      ...MAY_NOT,
      '409': { description: 'No source of it takes orders' },
    },
  },
});

const observationsPath = () => ({
  post: {
    summary: 'Takes what a producer counted; for services only',
    requestBody: bodyOf(pushedObservationsSchema),
    responses: {
      '200': {
        description: 'All was taken',
        content: jsonOf(pushedObservationsResponseSchema),
      },
      '207': {
        description: 'Some was taken; the rest is named',
        content: jsonOf(pushedObservationsResponseSchema),
      },
      '400': { description: 'Nothing was taken, and why' },
      ...MAY_NOT,
    },
  },
});

/** The routes that change something, or take something. */
export const writingPaths = () => ({
  [`${CAPABILITY_PATH}/events`]: eventsPath(),
  [`${CAPABILITY_PATH}/weight`]: weightPath(),
  '/v1/observations': observationsPath(),
});
