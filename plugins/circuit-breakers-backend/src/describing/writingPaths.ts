import {
  breakerOrderRequestSchema,
  breakerOrderResponseSchema,
  faultSchema,
  fleetResponseSchema,
  newFaultSchema,
  pushedReadingsSchema,
  readingsResponseSchema,
} from '@banyan/backstage-plugin-banyan-common';
import {
  bodyOf,
  ERRORS,
  jsonOf,
  MAY_NOT,
  readingRoute,
} from '@banyan/backstage-plugin-banyan-node';
import { ID } from './parts';

const orderPath = () => ({
  post: {
    summary: 'Forces a breaker open or closed, disables it, or sets it back',
    parameters: [ID],
    requestBody: bodyOf(breakerOrderRequestSchema),
    responses: {
      '200': {
        description: 'What became of it at each instance',
        content: jsonOf(breakerOrderResponseSchema),
      },
      ...ERRORS,
      ...MAY_NOT,
      '409': { description: 'Its source takes no such order' },
    },
  },
});

const readingsPath = () => ({
  post: {
    summary: 'Takes readings of a producer; for services only',
    requestBody: bodyOf(pushedReadingsSchema),
    responses: {
      '200': {
        description: 'All were taken',
        content: jsonOf(readingsResponseSchema),
      },
      '207': {
        description: 'Some were taken; the others are named',
        content: jsonOf(readingsResponseSchema),
      },
      '400': { description: 'None was taken, and why' },
      ...MAY_NOT,
    },
  },
});

const ENDS = { '204': { description: 'Ended' }, ...ERRORS, ...MAY_NOT };

/** Only where a reference fleet is configured. */
const fleetPaths = () => ({
  '/v1/fleet': readingRoute(
    'The reference fleet and its faults, where there is one',
    fleetResponseSchema,
    [],
  ),
  '/v1/fleet/faults': {
    post: {
      summary: 'Makes a service of the reference fleet fail',
      requestBody: bodyOf(newFaultSchema),
      responses: {
        '201': { description: 'It fails now', content: jsonOf(faultSchema) },
        ...ERRORS,
        ...MAY_NOT,
      },
    },
    delete: { summary: 'Ends every fault', responses: ENDS },
  },
  '/v1/fleet/faults/{id}': {
    delete: { summary: 'Ends one fault', parameters: [ID], responses: ENDS },
  },
});

/** The routes that change something, or take something. */
export const writingPaths = () => ({
  '/v1/breakers/{id}/state': orderPath(),
  '/v1/readings': readingsPath(),
  ...fleetPaths(),
});
