/** A parameter of an address, in OpenAPI. @public */
export const queryParameter = (
  name: string,
  description: string,
  schema: object,
) => ({ name, in: 'query', description, schema });

/** A parameter of an address that is a moment. @public */
export const momentParameter = (name: string, description: string) =>
  queryParameter(name, `${description}, epoch milliseconds.`, {
    type: 'integer',
  });

/** A part of an address that names what is asked for. @public */
export const pathParameter = (name: string) => ({
  name,
  in: 'path',
  required: true,
  schema: { type: 'string' },
});
