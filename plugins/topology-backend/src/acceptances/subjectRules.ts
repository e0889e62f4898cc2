import {
  createConditionExports,
  createPermissionResourceRef,
  createPermissionRule,
} from '@backstage/plugin-permission-node';
import { RESOURCE_TYPE_TOPOLOGY_SUBJECT } from '@banyan/backstage-plugin-banyan-common';
import { z } from 'zod';
import type { Subject } from './subject';

/** What a finding is about, as the permission system knows it. @public */
export const subjectResourceRef = createPermissionResourceRef<
  Subject,
  { claims: string[] }
>().with({
  pluginId: 'topology',
  resourceType: RESOURCE_TYPE_TOPOLOGY_SUBJECT,
});

/** Is one of the claims an owner of the subject, or a group above one? */
export const isSubjectOwner = createPermissionRule({
  name: 'IS_SUBJECT_OWNER',
  description:
    'Allow what is about an entity to its owners and to the groups above them',
  resourceRef: subjectResourceRef,
  paramsSchema: z.object({
    claims: z
      .array(z.string())
      .describe('References of users and groups, one of which must answer'),
  }),
  apply: ({ answerable }, { claims }) =>
    claims.some(claim => answerable.includes(claim)),
  toQuery: ({ claims }) => ({ claims }),
});

const { conditions, createConditionalDecision } = createConditionExports({
  resourceRef: subjectResourceRef,
  rules: { isSubjectOwner },
});

/** What a permission policy may ask of the subject of a finding. @public */
export const subjectConditions = conditions;

/** The answer of a permission policy that depends on the subject of a finding. @public */
export const createSubjectConditionalDecision = createConditionalDecision;
