import {
  createConditionExports,
  createPermissionResourceRef,
  createPermissionRule,
} from '@backstage/plugin-permission-node';
import { RESOURCE_TYPE_BREAKER } from '@banyan/backstage-plugin-banyan-common';
import { z } from 'zod';

/** A component that has breakers, with the group that owns it. @public */
export type BreakerResource = { ref: string; owner?: string };

/** The component that has a breaker, as the permission system knows it. @public */
export const breakerResourceRef = createPermissionResourceRef<
  BreakerResource,
  { claims: string[] }
>().with({
  pluginId: 'circuit-breakers',
  resourceType: RESOURCE_TYPE_BREAKER,
});

/** Is one of the claims the owner of the component that has the breaker? */
export const isBreakerOwner = createPermissionRule({
  name: 'IS_BREAKER_OWNER',
  description:
    'Allow what is about a breaker to the group that owns the component that has it',
  resourceRef: breakerResourceRef,
  paramsSchema: z.object({
    claims: z
      .array(z.string())
      .describe('References of groups, one of which must be the owner'),
  }),
  apply: ({ owner }, { claims }) =>
    owner !== undefined && claims.includes(owner),
  toQuery: ({ claims }) => ({ claims }),
});

const { conditions, createConditionalDecision } = createConditionExports({
  resourceRef: breakerResourceRef,
  rules: { isBreakerOwner },
});

/** What a permission policy may ask of the component that has a breaker. @public */
export const breakerConditions = conditions;

/** The answer of a permission policy that depends on the component that has a breaker. @public */
export const createBreakerConditionalDecision = createConditionalDecision;
