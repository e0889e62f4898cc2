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
) => ({ name, in: 'query', description, schema });

/** What lists can be narrowed to. */
export const SCOPE = parameter(
  'scope',
  'Reference of a group (its migrations and those of the groups in it), of a system or domain (migrations with a target in it), or of a migration; without it everything.',
  { type: 'string' },
);

/** When. */
export const AT = parameter(
  'at',
  'A year, a month or a day, which means its end, or a moment: 2010, 2010-12, 2010-12-24, 2010-12-24T12:00:00Z; without it now.',
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

/** What names a migration. */
export const MIGRATION = [inPath('namespace'), inPath('name')];

/** What names a capability of a migration; a former name does too. */
export const CAPABILITY = [...MIGRATION, inPath('capability')];

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
