import {
  type BackstageCredentials,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  type Topology,
  topologyGraph,
} from '@banyan/backstage-plugin-banyan-node';
import { breakerControlPermission } from '@banyan/backstage-plugin-banyan-common';
import { buildGraph, type CatalogEntity, visiblePart } from '@banyan/core';
import {
  breakerConditions,
  createBreakerConditionalDecision,
} from '../orders/breakerRules';

/** Who sees only their own company, and who is in which group. */
const VISITORS = ['vera', 'vic'];
const GROUPS: Record<string, string[]> = {
  ada: ['group:acme/web'],
  bob: ['group:acme/pay'],
  olga: ['group:acme/org'],
  vic: ['group:acme/web'],
};

export const nameOf = (credentials: BackstageCredentials): string =>
  JSON.stringify(credentials).match(/user:acme\/(\w+)/)?.[1] ?? '';

/** Shows visitors nothing of the namespace `secret`, and counts how often it was asked. */
export class FakeTopology implements Topology {
  entities: CatalogEntity[];
  visitors = new Set(VISITORS);
  problem?: Error;
  asked = 0;

  constructor(entities: CatalogEntity[]) {
    this.entities = entities;
  }

  async graph(credentials: BackstageCredentials) {
    this.asked++;
    if (this.problem) throw this.problem;
    const isVisitor = this.visitors.has(nameOf(credentials));
    const seen = isVisitor
      ? visiblePart(buildGraph(this.entities), ref => !/:secret\//.test(ref))
      : this.entities;
    const version = JSON.stringify(seen.map(({ ref }) => ref));
    return topologyGraph(seen, {
      version,
      builtAt: '2026-11-22T14:32:00.000Z',
      stale: false,
    });
  }
}

/** Members order the breakers of their group; `root` may do everything. */
export const permissions = createServiceFactory({
  service: coreServices.permissions,
  deps: {},
  factory: () =>
    mockServices.permissions.mock({
      authorize: async (requests, options) => {
        const isRoot =
          nameOf(
            (options as { credentials: BackstageCredentials }).credentials,
          ) === 'root';
        const result = isRoot ? AuthorizeResult.ALLOW : AuthorizeResult.DENY;
        return requests.map(() => ({ result }));
      },
      authorizeConditional: async (_, options) => {
        const name = nameOf(
          (options as { credentials: BackstageCredentials }).credentials,
        );
        return [
          name === 'root'
            ? { result: AuthorizeResult.ALLOW }
            : createBreakerConditionalDecision(
                breakerControlPermission,
                breakerConditions.isBreakerOwner({
                  claims: [`user:acme/${name}`, ...(GROUPS[name] ?? [])],
                }),
              ),
        ];
      },
    }),
});
