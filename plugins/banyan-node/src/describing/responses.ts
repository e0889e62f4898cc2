import { z } from 'zod';

/** JSON in the form of a schema, in OpenAPI. @public */
export const jsonOf = (
  schema: z.ZodType,
  io: 'input' | 'output' = 'output',
) => ({
  'application/json': {
    schema: z.toJSONSchema(schema, { target: 'openapi-3.0', io }),
  },
});

/** The body of a request in the form of a schema. @public */
export const bodyOf = (schema: z.ZodType) => ({
  required: true,
  content: jsonOf(schema, 'input'),
});

/** What may go wrong everywhere. @public */
export const ERRORS = {
  '400': { description: 'What cannot be read, and where it is' },
  '401': { description: 'Not signed in' },
  '404': { description: 'It does not exist, or may not be seen' },
  '503': {
    description: 'The catalog has not answered yet; see the header Retry-After',
  },
};

/** What else may, where not everybody may do it. @public */
export const MAY_NOT = {
  '403': { description: 'Not allowed; the message says to whom it is' },
};
