import type {
  BackstageCredentials,
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  type ResourcePermission,
} from '@backstage/plugin-permission-common';
import { createConditionAuthorizer } from '@backstage/plugin-permission-node';
import {
  type RESOURCE_TYPE_TOPOLOGY_SUBJECT,
  topologyPermissions,
} from '@banyan/backstage-plugin-banyan-common';
import { NONE } from '@banyan/core';
import type { View } from '../view/View';
import type { Views } from '../view/Views';
import { type Subject, subjectOf } from './subject';
import { isSubjectOwner, subjectResourceRef } from './subjectRules';

type SubjectsOptions = {
  views: Views;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
};

/** About what a caller may do something. */
export type Allowed = {
  /** True when it is everything. */
  everything: boolean;
  about: (ref: string) => boolean;
};

/** Knows who answers for an entity, and so who may accept what is found about it. */
export class Subjects {
  readonly #options: SubjectsOptions;

  constructor(options: SubjectsOptions) {
    this.#options = options;
    options.permissionsRegistry.addResourceType({
      resourceRef: subjectResourceRef,
      permissions: topologyPermissions,
      rules: [isSubjectOwner],
      getResources: async refs => {
        const whole = await options.views.whole();
        return refs.map(ref => this.#subject(whole, ref));
      },
    });
  }

  /** About what these credentials have a permission. */
  async allowed(
    permission: ResourcePermission<typeof RESOURCE_TYPE_TOPOLOGY_SUBJECT>,
    credentials: BackstageCredentials,
  ): Promise<Allowed> {
    const { views, permissions, permissionsRegistry } = this.#options;
    const [decision] = await permissions.authorizeConditional(
      [{ permission }],
      {
        credentials,
      },
    );
    const isAuthorized = createConditionAuthorizer(
      permissionsRegistry.getPermissionRuleset(subjectResourceRef),
    );
    // Also with the owners that the caller may not read: they answer all the same.
    const whole = await views.whole();
    return {
      everything: decision.result === AuthorizeResult.ALLOW,
      about: ref => isAuthorized(decision, this.#subject(whole, ref)),
    };
  }

  #subject(whole: View, ref: string): Subject | undefined {
    const id = whole.graph.ids.get(ref) ?? NONE;
    return id === NONE ? undefined : subjectOf(whole.map(true), id);
  }
}
