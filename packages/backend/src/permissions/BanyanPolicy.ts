import { type Config } from '@backstage/config';
import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import { RESOURCE_TYPE_CATALOG_ENTITY } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  isCreatePermission,
  isReadPermission,
  isResourcePermission,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import {
  breakerConditions,
  breakerResourceRef,
  createBreakerConditionalDecision,
} from '@banyan/backstage-plugin-circuit-breakers-backend';
import {
  createScoredEntityConditionalDecision,
  scoredEntityConditions,
  scoredEntityResourceRef,
} from '@banyan/backstage-plugin-scorecards-backend';
import {
  createMigrationConditionalDecision,
  migrationConditions,
  migrationResourceRef,
} from '@banyan/backstage-plugin-strangler-backend';
import {
  createSubjectConditionalDecision,
  subjectConditions,
  subjectResourceRef,
} from '@banyan/backstage-plugin-topology-backend';

const ALLOW: PolicyDecision = { result: AuthorizeResult.ALLOW };
const DENY: PolicyDecision = { result: AuthorizeResult.DENY };

/** Permissions that lead to a check of their own behind the endpoint that they open. */
const CHECKED_BEHIND = new Set(['catalog.location.delete']);

/** Permissions with no action attribute that every signed-in user needs to register a service. */
const REGISTERING = new Set([
  'catalog.location.analyze',
  'catalog.entity.validate',
]);

/**
 * Anyone signed in reads and registers; changing or removing an entity takes its owner or
 * a portal admin (`banyan.permissions.admins`); accepting what is found about an entity takes
 * its owner, a group above the owner, or a portal admin; ordering a breaker takes the group that
 * owns the component that has it, or a portal admin; recording what happened to a migration, and
 * moving its traffic, takes the group that owns it, or a portal admin; running scorecards on an
 * entity, asking for exemptions and deciding on them takes its owner, a group above the owner, or
 * a portal admin; everything else takes a portal admin.
 */
export class BanyanPolicy implements PermissionPolicy {
  readonly #admins: ReadonlySet<string>;

  constructor(config: Config) {
    this.#admins = new Set(
      (config.getOptionalStringArray('banyan.permissions.admins') ?? []).map(
        ref => ref.toLocaleLowerCase('en-US'),
      ),
    );
  }

  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    if (!user) return DENY;
    const claims = user.info.ownershipEntityRefs;
    if (claims.some(ref => this.#admins.has(ref))) return ALLOW;
    if (isReadPermission(permission)) return ALLOW;
    if (isResourcePermission(permission, RESOURCE_TYPE_CATALOG_ENTITY)) {
      return createCatalogConditionalDecision(
        permission,
        catalogConditions.isEntityOwner({ claims }),
      );
    }
    if (isResourcePermission(permission, subjectResourceRef.resourceType)) {
      return createSubjectConditionalDecision(
        permission,
        subjectConditions.isSubjectOwner({ claims }),
      );
    }
    if (isResourcePermission(permission, breakerResourceRef.resourceType)) {
      return createBreakerConditionalDecision(
        permission,
        breakerConditions.isBreakerOwner({ claims }),
      );
    }
    if (isResourcePermission(permission, migrationResourceRef.resourceType)) {
      return createMigrationConditionalDecision(
        permission,
        migrationConditions.isMigrationOwner({ claims }),
      );
    }
    if (
      isResourcePermission(permission, scoredEntityResourceRef.resourceType)
    ) {
      return createScoredEntityConditionalDecision(
        permission,
        scoredEntityConditions.isScoredEntityOwner({ claims }),
      );
    }
    if (CHECKED_BEHIND.has(permission.name) || REGISTERING.has(permission.name))
      return ALLOW;
    return isCreatePermission(permission) &&
      permission.name.startsWith('catalog.')
      ? ALLOW
      : DENY;
  }
}
