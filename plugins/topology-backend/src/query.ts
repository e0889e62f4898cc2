import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { z } from 'zod';
import type { Query } from './view/View';

const SCOPE = /^(group|system|domain):([^\s:/]+\/)?[^\s:/]+$/i;

const scope = z
  .string({ error: 'expected one entity reference' })
  .regex(SCOPE, {
    error:
      'expected the reference of a group, system or domain, such as group:netflix/netflix',
  })
  .transform(ref => stringifyEntityRef(parseEntityRef(ref)));

const querySchema = z.object({
  scope: scope.optional(),
  history: z
    .enum(['true', 'false'], { error: 'expected true or false' })
    .default('false')
    .transform(value => value === 'true'),
});

/** Reads `scope` and `history` from the parameters of an address. */
export function parseQuery(parameters: unknown): Query {
  const parsed = querySchema.safeParse(parameters);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );
  throw new InputError(problems.join('; '));
}
