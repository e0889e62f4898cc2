import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { exemptionStateSchema } from '@banyan/backstage-plugin-banyan-common';
import { listOf } from '@banyan/backstage-plugin-banyan-node';
import { z } from 'zod';
import { scopeQuery } from '../answers/query';

const entityRef = z
  .string({ error: 'expected one reference of an entity' })
  .regex(/^[^\s:/]+:([^\s:/]+\/)?[^\s:/]+$/, {
    error: 'expected the reference of an entity, such as component:acme/shop',
  })
  .transform(ref => stringifyEntityRef(parseEntityRef(ref)));

/** What is asked of the list. */
export const exemptionsQuery = scopeQuery.extend({
  entityRef: entityRef.optional(),
  check: z.string({ error: 'expected one check' }).optional(),
  state: listOf(exemptionStateSchema),
});

export type ExemptionsQuery = z.output<typeof exemptionsQuery>;
