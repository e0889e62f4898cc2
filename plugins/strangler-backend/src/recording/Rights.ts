import type {
  BackstageCredentials,
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import { createConditionAuthorizer } from '@backstage/plugin-permission-node';
import {
  migrationPermissions,
  migrationRecordPermission,
  migrationSteerPermission,
} from '@banyan/backstage-plugin-banyan-common';
import type { Plans } from '../plans/Plans';
import {
  isMigrationOwner,
  type MigrationResource,
  migrationResourceRef,
} from './migrationRules';

type RightsOptions = {
  plans: Pick<Plans, 'all'>;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
};

/** Whether the caller may do something to a migration. */
export type May = (migration: MigrationResource) => boolean;

/** What a caller may do. */
export type CallerRights = {
  /** About reading the catalog; the catalog itself knows what it means. */
  read: PolicyDecision;
  mayRecord: May;
  maySteer: May;
};

/** Knows who may read, record and steer. */
export class Rights {
  readonly #options: RightsOptions;

  constructor(options: RightsOptions) {
    this.#options = options;
    options.permissionsRegistry.addResourceType({
      resourceRef: migrationResourceRef,
      permissions: migrationPermissions,
      rules: [isMigrationOwner],
      getResources: refs => this.#resources(refs),
    });
  }

  async of(credentials: BackstageCredentials): Promise<CallerRights> {
    const [read, record, steer] =
      await this.#options.permissions.authorizeConditional(
        [
          { permission: catalogEntityReadPermission },
          { permission: migrationRecordPermission },
          { permission: migrationSteerPermission },
        ],
        { credentials },
      );
    return {
      read,
      mayRecord: this.#may(record),
      maySteer: this.#may(steer),
    };
  }

  #may(decision: PolicyDecision): May {
    if (decision.result === AuthorizeResult.ALLOW) return () => true;
    if (decision.result === AuthorizeResult.DENY) return () => false;
    const isAuthorized = createConditionAuthorizer(
      this.#options.permissionsRegistry.getPermissionRuleset(
        migrationResourceRef,
      ),
    );
    return migration => isAuthorized(decision, migration);
  }

  /** By the plans as they are, hidden owners included. */
  async #resources(refs: string[]): Promise<(MigrationResource | undefined)[]> {
    const plans = await this.#options.plans.all();
    const owners = new Map(
      plans.map(({ ref, migration: { owner } }) => [ref, { ref, owner }]),
    );
    return refs.map(ref => owners.get(ref.toLocaleLowerCase('en-US')));
  }
}
