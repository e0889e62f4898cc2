import type { z } from 'zod';
import { problemText, schemaProblems } from '../validation/problem';

/** What `schema` has to say about `value`, a line each, with paths as in an entity. */
export const problemsOf = (schema: z.ZodType, value: unknown) =>
  schemaProblems(schema, value, ['spec']).map(problemText);
