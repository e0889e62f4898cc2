import {
  createConditionExports,
  createPermissionResourceRef,
  createPermissionRule,
} from '@backstage/plugin-permission-node';
import { RESOURCE_TYPE_SCORED_ENTITY } from '@banyan/backstage-plugin-banyan-common';
import { z } from 'zod';
import type { ScoredEntity } from './scoredEntity';

/** An entity that is scored, as the permission system knows it. @public */
export const scoredEntityResourceRef = createPermissionResourceRef<
  ScoredEntity,
  { claims: string[] }
>().with({
  pluginId: 'scorecards',
  resourceType: RESOURCE_TYPE_SCORED_ENTITY,
});

/** Is one of the claims the owner of the entity, or a group above it? */
export const isScoredEntityOwner = createPermissionRule({
  name: 'IS_SCORED_ENTITY_OWNER',
  description:
    'Allow what is about the scores of an entity to its owner and to the groups above it',
  resourceRef: scoredEntityResourceRef,
  paramsSchema: z.object({
    claims: z
      .array(z.string())
      .describe('References of groups, one of which must answer'),
  }),
  apply: ({ answerable }, { claims }) =>
    claims.some(claim => answerable.includes(claim)),
  toQuery: ({ claims }) => ({ claims }),
});

const { conditions, createConditionalDecision } = createConditionExports({
  resourceRef: scoredEntityResourceRef,
  rules: { isScoredEntityOwner },
});

/** What a permission policy may ask of an entity that is scored. @public */
export const scoredEntityConditions = conditions;

/** The answer of a permission policy that depends on the entity that is scored. @public */
export const createScoredEntityConditionalDecision = createConditionalDecision;
