import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { z } from 'zod';
import { parsedBy } from '@banyan/backstage-plugin-banyan-node';
import type { Query } from './view/View';

const SCOPE = /^(group|system|domain):([^\s:/]+\/)?[^\s:/]+$/i;

const scope = z
  .string({ error: 'expected one entity reference' })
  .regex(SCOPE, {
    error:
      'expected the reference of a group, system or domain, such as group:netflix/netflix',
  })
  .transform(ref => stringifyEntityRef(parseEntityRef(ref)));

const flag = z
  .enum(['true', 'false'], { error: 'expected true or false' })
  .default('false')
  .transform(value => value === 'true');

const querySchema = z.object({
  scope: scope.optional(),
  history: flag,
  stores: flag,
});

/** Reads `scope`, `history` and `stores` from the parameters of an address. */
export function parseQuery(parameters: unknown): Query {
  return parsedBy(querySchema, parameters);
}
