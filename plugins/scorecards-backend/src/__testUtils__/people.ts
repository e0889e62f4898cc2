import {
  type BackstageCredentials,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { parseEntityRef } from '@backstage/catalog-model';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  AuthorizeResult,
  isPermission,
  type QueryPermissionRequest,
} from '@backstage/plugin-permission-common';
import {
  exemptionApprovePermission,
  exemptionRequestPermission,
  resultReadPermission,
  runPermission,
} from '@banyan/backstage-plugin-banyan-common';
import {
  type Topology,
  type TopologyGraph,
  topologyGraph,
} from '@banyan/backstage-plugin-banyan-node';
import { buildGraph, type CatalogEntity, visiblePart } from '@banyan/core';
import {
  createScoredEntityConditionalDecision,
  scoredEntityConditions,
} from '../rights/scoredEntityRules';

/** Who sees nothing of the namespace `secret`. */
const VISITORS = ['vera', 'vic'];
const GROUPS: Record<string, string[]> = {
  ada: ['group:acme/web'],
  bob: ['group:acme/pay'],
  olga: ['group:acme/org'],
  vic: ['group:acme/web'],
};

const nameOf = (credentials: BackstageCredentials): string =>
  JSON.stringify(credentials).match(/user:acme\/(\w+)/)?.[1] ?? '';

const isVisitor = (credentials: BackstageCredentials) =>
  VISITORS.includes(nameOf(credentials));

const isSecret = (ref: string) => /:secret\//.test(ref);

/** Shows visitors nothing of the namespace `secret`. */
export class FakeTopology implements Topology {
  problem?: Error;
  readonly #all: TopologyGraph;
  readonly #part: TopologyGraph;

  constructor(entities: CatalogEntity[]) {
    const part = visiblePart(buildGraph(entities), ref => !isSecret(ref));
    const moment = { builtAt: '2026-11-22T14:32:00.000Z', stale: false };
    this.#all = topologyGraph(entities, { ...moment, version: 'all' });
    this.#part = topologyGraph(part, { ...moment, version: 'part' });
  }

  async graph(credentials: BackstageCredentials) {
    if (this.problem) throw this.problem;
    return isVisitor(credentials) ? this.#part : this.#all;
  }
}

/** Has every entity that it is asked for, and shows visitors nothing of the namespace `secret`. */
export const fakeCatalog: Pick<CatalogService, 'getEntitiesByRefs'> = {
  getEntitiesByRefs: async ({ entityRefs }, { credentials }) => ({
    items: entityRefs.map(ref => {
      if (isVisitor(credentials) && isSecret(ref)) return undefined;
      const { kind, namespace, name } = parseEntityRef(ref);
      return {
        ...{ apiVersion: 'banyan/v1alpha1', kind },
        metadata: { namespace, name },
      };
    }),
  }),
};

const { ALLOW, CONDITIONAL, DENY } = AuthorizeResult;

const OWNED = [
  runPermission,
  exemptionRequestPermission,
  exemptionApprovePermission,
];

function decisionFor(
  { permission }: QueryPermissionRequest,
  credentials: BackstageCredentials,
) {
  const name = nameOf(credentials);
  if (name === 'nobody') return { result: DENY } as const;
  if (isPermission(permission, catalogEntityReadPermission))
    return isVisitor(credentials)
      ? ({
          result: CONDITIONAL,
          pluginId: 'catalog',
          resourceType: 'catalog-entity',
          conditions: {
            rule: 'HAS_METADATA',
            resourceType: 'catalog-entity',
            params: { key: 'namespace', value: 'acme' },
          },
        } as const)
      : ({ result: ALLOW } as const);
  const claims = [`user:acme/${name}`, ...(GROUPS[name] ?? [])];
  const condition = scoredEntityConditions.isScoredEntityOwner({ claims });
  if (name === 'bob' && isPermission(permission, resultReadPermission))
    return createScoredEntityConditionalDecision(
      resultReadPermission,
      condition,
    );
  const owned = OWNED.find(each => isPermission(permission, each));
  if (!owned || name === 'root' || name === '')
    return { result: ALLOW } as const;
  return createScoredEntityConditionalDecision(owned, condition);
}

/** Everybody reads, but `bob` only what is his group's; members run what is theirs; `root` may do everything, `nobody` nothing. */
export const permissions = createServiceFactory({
  service: coreServices.permissions,
  deps: {},
  factory: () =>
    mockServices.permissions.mock({
      authorize: async requests => requests.map(() => ({ result: ALLOW })),
      authorizeConditional: async (requests, options) => {
        const { credentials } = options as {
          credentials: BackstageCredentials;
        };
        return requests.map(each => decisionFor(each, credentials));
      },
    }),
});
