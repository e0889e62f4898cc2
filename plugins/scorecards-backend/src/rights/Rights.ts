import type {
  BackstageCredentials,
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  type BasicPermission,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import { createConditionAuthorizer } from '@backstage/plugin-permission-node';
import {
  campaignManagePermission,
  exemptionApprovePermission,
  exemptionRequestPermission,
  factsPushPermission,
  resultReadPermission,
  runPermission,
} from '@banyan/backstage-plugin-banyan-common';
import { type Owned, scoredEntity } from './scoredEntity';
import {
  isScoredEntityOwner,
  scoredEntityResourceRef,
} from './scoredEntityRules';

type RightsOptions = {
  /** By the catalog as it is, hidden owners included: they answer all the same. */
  owned: () => Promise<Owned>;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
};

/** Whether the caller may do something about an entity. */
export type May = {
  about: (ref: string) => boolean;
  /** True when it is everything, whatever it is. */
  everything: boolean;
};

/** What a caller may do. */
export type CallerRights = {
  /** Changes whenever what may be read can change; for what is kept by it. */
  readKey: string;
  read: May;
  run: May;
  exempt: May;
  approve: May;
};

const ABOUT_ENTITIES = [
  resultReadPermission,
  runPermission,
  exemptionRequestPermission,
  exemptionApprovePermission,
];

/** Knows who may read results, run scorecards, ask for exemptions and decide on them. */
export class Rights {
  readonly #options: RightsOptions;

  constructor(options: RightsOptions) {
    this.#options = options;
    options.permissionsRegistry.addResourceType({
      resourceRef: scoredEntityResourceRef,
      permissions: ABOUT_ENTITIES,
      rules: [isScoredEntityOwner],
      getResources: async refs => {
        const owned = await options.owned();
        return refs.map(ref =>
          scoredEntity(owned, ref.toLocaleLowerCase('en-US')),
        );
      },
    });
    options.permissionsRegistry.addPermissions([
      campaignManagePermission,
      factsPushPermission,
    ]);
  }

  async of(credentials: BackstageCredentials): Promise<CallerRights> {
    const [owned, decisions] = await Promise.all([
      this.#options.owned(),
      this.#options.permissions.authorizeConditional(
        ABOUT_ENTITIES.map(permission => ({ permission })),
        { credentials },
      ),
    ]);
    const [read, run, exempt, approve] = decisions.map(decision =>
      this.#may(decision, owned),
    );
    return {
      readKey: JSON.stringify(decisions[0]),
      read,
      run,
      exempt,
      approve,
    };
  }

  /** Whether these credentials may start, change and end campaigns. */
  managesCampaigns(credentials: BackstageCredentials): Promise<boolean> {
    return this.#has(campaignManagePermission, credentials);
  }

  /** Whether these credentials may tell facts. */
  pushesFacts(credentials: BackstageCredentials): Promise<boolean> {
    return this.#has(factsPushPermission, credentials);
  }

  async #has(
    permission: BasicPermission,
    credentials: BackstageCredentials,
  ): Promise<boolean> {
    const [{ result }] = await this.#options.permissions.authorize(
      [{ permission }],
      { credentials },
    );
    return result === AuthorizeResult.ALLOW;
  }

  #may(decision: PolicyDecision, owned: Owned): May {
    if (decision.result !== AuthorizeResult.CONDITIONAL) {
      const everything = decision.result === AuthorizeResult.ALLOW;
      return { about: () => everything, everything };
    }
    const isAuthorized = createConditionAuthorizer(
      this.#options.permissionsRegistry.getPermissionRuleset(
        scoredEntityResourceRef,
      ),
    );
    return {
      about: ref => isAuthorized(decision, scoredEntity(owned, ref)),
      everything: false,
    };
  }
}
