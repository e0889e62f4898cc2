import {
  acceptanceSchema,
  acceptancesResponseSchema,
  newAcceptanceSchema,
} from '@banyan/backstage-plugin-banyan-common';
import { z } from 'zod';

const jsonOf = (schema: z.ZodType, io: 'input' | 'output' = 'output') => ({
  'application/json': {
    schema: z.toJSONSchema(schema, { target: 'openapi-3.0', io }),
  },
});

const SIGNED_OUT = { '401': { description: 'Not signed in' } };
const NOT_OWNER = {
  '403': {
    description:
      'Neither an owner of the subject, nor above one, nor a portal admin',
  },
};

const scope = {
  name: 'scope',
  in: 'query',
  description: 'Reference of a group, system or domain; without it everything.',
  schema: { type: 'string' },
};

/** The routes of acceptances, from the schemas of what they take and answer. */
export const acceptancePaths = () => ({
  '/v1/acceptances': {
    get: {
      summary: 'What was accepted with a reason, and what the caller may do',
      parameters: [scope],
      responses: {
        '200': {
          description:
            'Only what is about entities that the caller may read; expired ones included',
          content: jsonOf(acceptancesResponseSchema),
        },
        '400': { description: 'A parameter cannot be read' },
        ...SIGNED_OUT,
        '404': { description: 'The scope does not exist, or may not be read' },
      },
    },
    post: {
      summary: 'Accepts a finding or a disagreement, with a reason',
      requestBody: {
        required: true,
        content: jsonOf(
          newAcceptanceSchema({ earliest: '', latest: '9999-12-31' }),
          'input',
        ),
      },
      responses: {
        '201': {
          description: 'It counts from now on',
          content: jsonOf(acceptanceSchema),
        },
        '400': { description: 'What is wrong with which field' },
        ...SIGNED_OUT,
        ...NOT_OWNER,
        '404': { description: 'An end does not exist, or may not be read' },
        '409': { description: 'The same is accepted already' },
      },
    },
  },
  '/v1/acceptances/{id}': {
    delete: {
      summary: 'Withdraws an acceptance; the record keeps it',
      parameters: [
        { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
      ],
      responses: {
        '204': { description: 'The finding counts again' },
        ...SIGNED_OUT,
        ...NOT_OWNER,
        '404': {
          description: 'It does not exist, is withdrawn, or may not be read',
        },
      },
    },
  },
});
