import type {
  BackstageCredentials,
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { createConditionAuthorizer } from '@backstage/plugin-permission-node';
import {
  breakerControlPermission,
  faultInjectPermission,
} from '@banyan/backstage-plugin-banyan-common';
import type { GraphView } from '../answers/GraphView';
import type { Views } from '../answers/Views';
import {
  type BreakerResource,
  breakerResourceRef,
  isBreakerOwner,
} from './breakerRules';

type ControlOptions = {
  views: Views;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
};

/** Whether the caller may order the breakers of a component. */
export type May = (entityRef: string) => boolean;

const resourceOf = (
  whole: GraphView,
  ref: string,
): BreakerResource | undefined => {
  const node = whole.node(ref);
  return node && { ref, owner: node.owner };
};

/** Knows who may order which breaker, and who may inject faults. */
export class Control {
  readonly #options: ControlOptions;

  constructor(options: ControlOptions) {
    this.#options = options;
    const { permissionsRegistry, views } = options;
    permissionsRegistry.addPermissions([faultInjectPermission]);
    permissionsRegistry.addResourceType({
      resourceRef: breakerResourceRef,
      permissions: [breakerControlPermission],
      rules: [isBreakerOwner],
      getResources: async refs => {
        const whole = await views.whole();
        return refs.map(ref => resourceOf(whole, ref));
      },
    });
  }

  /** The breakers of which components the caller may order; `whole` also has owners who are hidden. */
  async allowed(
    credentials: BackstageCredentials,
    whole: GraphView,
  ): Promise<May> {
    const { permissions, permissionsRegistry } = this.#options;
    const [decision] = await permissions.authorizeConditional(
      [{ permission: breakerControlPermission }],
      { credentials },
    );
    if (decision.result === AuthorizeResult.ALLOW) return () => true;
    if (decision.result === AuthorizeResult.DENY) return () => false;
    const isAuthorized = createConditionAuthorizer(
      permissionsRegistry.getPermissionRuleset(breakerResourceRef),
    );
    return ref => isAuthorized(decision, resourceOf(whole, ref));
  }

  async mayInjectFaults(credentials: BackstageCredentials): Promise<boolean> {
    const [{ result }] = await this.#options.permissions.authorize(
      [{ permission: faultInjectPermission }],
      { credentials },
    );
    return result === AuthorizeResult.ALLOW;
  }
}
