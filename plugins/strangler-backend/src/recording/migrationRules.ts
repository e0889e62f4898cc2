import {
  createConditionExports,
  createPermissionResourceRef,
  createPermissionRule,
} from '@backstage/plugin-permission-node';
import { RESOURCE_TYPE_MIGRATION } from '@banyan/backstage-plugin-banyan-common';
import { z } from 'zod';

/** A migration, with the group that answers for it. @public */
export type MigrationResource = { ref: string; owner: string | null };

/** A migration, as the permission system knows it. @public */
export const migrationResourceRef = createPermissionResourceRef<
  MigrationResource,
  { claims: string[] }
>().with({
  pluginId: 'strangler',
  resourceType: RESOURCE_TYPE_MIGRATION,
});

/** Is one of the claims the owner of the migration? */
export const isMigrationOwner = createPermissionRule({
  name: 'IS_MIGRATION_OWNER',
  description:
    'Allow what is about a migration to the group that answers for it',
  resourceRef: migrationResourceRef,
  paramsSchema: z.object({
    claims: z
      .array(z.string())
      .describe('References of groups, one of which must be the owner'),
  }),
  apply: ({ owner }, { claims }) => owner !== null && claims.includes(owner),
  toQuery: ({ claims }) => ({ claims }),
});

const { conditions, createConditionalDecision } = createConditionExports({
  resourceRef: migrationResourceRef,
  rules: { isMigrationOwner },
});

/** What a permission policy may ask of a migration. @public */
export const migrationConditions = conditions;

/** The answer of a permission policy that depends on the migration. @public */
export const createMigrationConditionalDecision = createConditionalDecision;
