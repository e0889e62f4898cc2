import { z } from 'zod';

/** JSON in the form of a schema. */
export const jsonOf = (
  schema: z.ZodType,
  io: 'input' | 'output' = 'output',
) => ({
  'application/json': {
    schema: z.toJSONSchema(schema, { target: 'openapi-3.0', io }),
  },
});

/** A parameter of an address. */
export const parameter = (
  name: string,
  description: string,
  schema: object,
) => ({
  name,
  in: 'query',
  description,
  schema,
});

/** What most answers can be narrowed to. */
export const SCOPE = parameter(
  'scope',
  'Reference of a group, system or domain, such as group:netflix/netflix; without it everything.',
  { type: 'string' },
);

/** A parameter that is a moment. */
export const moment = (name: string, description: string) =>
  parameter(name, `${description}, epoch milliseconds.`, { type: 'integer' });

const inPath = (name: string) => ({
  name,
  in: 'path',
  required: true,
  schema: { type: 'string' },
});

/** The id of what is asked for. */
export const ID = inPath('id');

/** What may go wrong everywhere. */
export const ERRORS = {
  '400': { description: 'What cannot be read, and where it is' },
  '401': { description: 'Not signed in' },
  '404': { description: 'It does not exist, or may not be seen' },
  '503': {
    description: 'The catalog has not answered yet; see the header Retry-After',
  },
};

/** What else may, where not everybody may do it. */
export const MAY_NOT = {
  '403': { description: 'Not allowed; the message says to whom it is' },
};

/** A route that only reads. */
export const read = (
  summary: string,
  schema: z.ZodType,
  parameters: object[],
) => ({
  get: {
    summary,
    parameters,
    responses: {
      '200': {
        description: 'Only what the caller may see',
        content: jsonOf(schema),
      },
      ...ERRORS,
    },
  },
});

/** The body of a request. */
export const takes = (schema: z.ZodType) => ({
  required: true,
  content: jsonOf(schema, 'input'),
});
