import type { z } from 'zod';
import { ERRORS, jsonOf } from './responses';

/** A route that only reads. @public */
export const readingRoute = (
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

/** The route of facts for scorecards. @public */
export const factsRoute = (parameters: object[]) => ({
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
});
