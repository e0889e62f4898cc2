import {
  alignmentResponseSchema,
  coordinationResponseSchema,
  graphResponseSchema,
  historyResponseSchema,
  layoutResponseSchema,
  overlaysResponseSchema,
  ownershipResponseSchema,
  suggestionsResponseSchema,
  whatIfRequestSchema,
  whatIfResponseSchema,
} from '@banyan/backstage-plugin-banyan-common';
import { z } from 'zod';
import packageJson from '../package.json';
import { acceptancePaths } from './acceptances/openApiPaths';

const parameters = [
  {
    name: 'scope',
    in: 'query',
    description:
      'Reference of a group, system or domain, such as group:netflix/netflix; without it everything.',
    schema: { type: 'string' },
  },
  {
    name: 'history',
    in: 'query',
    description: 'True = with deprecated entities.',
    schema: { type: 'boolean', default: false },
  },
];

const stores = {
  name: 'stores',
  in: 'query',
  description: 'True = with a place for each resource.',
  schema: { type: 'boolean', default: false },
};

const ERRORS = {
  '400': { description: 'A parameter cannot be read' },
  '401': { description: 'Not signed in' },
  '404': { description: 'The scope does not exist, or may not be read' },
  '503': {
    description: 'The catalog has not answered yet; see the header Retry-After',
  },
};

const read = (summary: string, schema: z.ZodType, more: object[] = []) => ({
  get: {
    summary,
    parameters: [...parameters, ...more],
    responses: {
      '200': {
        description: 'Only what the caller may read; see the header ETag',
        content: {
          'application/json': {
            schema: z.toJSONSchema(schema, { target: 'openapi-3.0' }),
          },
        },
      },
      '304': { description: 'The same as the If-None-Match of the request' },
      ...ERRORS,
    },
  },
});

const inJson = (schema: z.ZodType, io: 'input' | 'output' = 'output') => ({
  'application/json': {
    schema: z.toJSONSchema(schema, { target: 'openapi-3.0', io }),
  },
});

const whatIfPath = {
  post: {
    summary: 'What would come of some moves; nothing is written',
    requestBody: {
      required: true,
      content: inJson(whatIfRequestSchema, 'input'),
    },
    responses: {
      '200': {
        description:
          'The scope before and after, from what the caller may read',
        content: inJson(whatIfResponseSchema),
      },
      ...ERRORS,
    },
  },
};

const historyPath = {
  get: {
    summary: 'The measures of a scope day by day',
    parameters: parameters.slice(0, 1),
    responses: {
      '200': {
        description:
          'Oldest first; none for a caller from whom something is hidden that the measures are made from',
        content: inJson(historyResponseSchema),
      },
      ...ERRORS,
    },
  },
};

/** The description of the routes, from the schemas of the answers. */
export const openApi = () => ({
  openapi: '3.0.3',
  info: {
    title: 'Topology',
    description: packageJson.description,
    version: packageJson.version,
  },
  paths: {
    '/v1/graph': read(
      'Components, stores, APIs, systems, domains and groups with their calls, in columns',
      graphResponseSchema,
    ),
    '/v1/ownership': read(
      'Groups with what they own, and findings',
      ownershipResponseSchema,
    ),
    '/v1/layout': read('Where things are on the map', layoutResponseSchema, [
      stores,
    ]),
    '/v1/overlays': read(
      'Squads, the chapters and guilds across them, and who is in which',
      overlaysResponseSchema,
    ),
    '/v1/coordination': read(
      'What the commits say of who works together',
      coordinationResponseSchema,
    ),
    '/v1/alignment': read(
      'How architecture and organisation match: measures, and where they are at odds',
      alignmentResponseSchema,
    ),
    '/v1/alignment/suggestions': read(
      'Single moves that raise the mirror score and cost nothing else, best first',
      suggestionsResponseSchema,
    ),
    '/v1/alignment/what-if': whatIfPath,
    '/v1/history': historyPath,
    ...acceptancePaths(),
    '/v1/facts': {
      get: {
        summary: 'Facts for scorecards, for other backends only',
        parameters,
        responses: {
          '200': {
            description: 'One {entityRef, facts, observedAt} a line',
            content: { 'application/x-ndjson': { schema: { type: 'string' } } },
          },
          ...ERRORS,
        },
      },
    },
  },
});
