import {
  type BackstageCredentials,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  AuthorizeResult,
  isPermission,
  type QueryPermissionRequest,
} from '@backstage/plugin-permission-common';
import {
  migrationRecordPermission,
  migrationSteerPermission,
} from '@banyan/backstage-plugin-banyan-common';
import {
  type Topology,
  type TopologyGraph,
  topologyGraph,
} from '@banyan/backstage-plugin-banyan-node';
import { buildGraph, type CatalogEntity, visiblePart } from '@banyan/core';
import {
  createMigrationConditionalDecision,
  migrationConditions,
} from '../recording/migrationRules';

/** Who sees only their own company. */
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

/** Shows visitors nothing of the namespace `secret`. */
export class FakeTopology implements Topology {
  problem?: Error;
  readonly #all: TopologyGraph;
  readonly #part: TopologyGraph;

  constructor(entities: CatalogEntity[]) {
    const part = visiblePart(
      buildGraph(entities),
      ref => !/:secret\//.test(ref),
    );
    const moment = { builtAt: '2026-11-22T14:32:00.000Z', stale: false };
    this.#all = topologyGraph(entities, { ...moment, version: 'all' });
    this.#part = topologyGraph(part, { ...moment, version: 'part' });
  }

  async graph(credentials: BackstageCredentials) {
    if (this.problem) throw this.problem;
    return isVisitor(credentials) ? this.#part : this.#all;
  }
}

/** Knows some entities, shows visitors nothing of the namespace `secret`, and counts how often it is asked. */
export class FakeCatalog {
  asked = 0;

  constructor(private readonly entities: () => Entity[]) {}

  get service(): Pick<CatalogService, 'streamEntities'> {
    const page = (credentials: BackstageCredentials) => {
      this.asked++;
      return this.entities().filter(
        ({ metadata }) =>
          !isVisitor(credentials) || metadata.namespace !== 'secret',
      );
    };
    return {
      async *streamEntities(_, { credentials }) {
        yield page(credentials);
      },
    };
  }
}

const { ALLOW, CONDITIONAL, DENY } = AuthorizeResult;

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
  if (name === 'root') return { result: ALLOW } as const;
  const owned = isPermission(permission, migrationRecordPermission)
    ? migrationRecordPermission
    : migrationSteerPermission;
  return createMigrationConditionalDecision(
    owned,
    migrationConditions.isMigrationOwner({
      claims: [`user:acme/${name}`, ...(GROUPS[name] ?? [])],
    }),
  );
}

/** Members record and steer the migrations of their group; `root` may do everything, `nobody` nothing. */
export const permissions = createServiceFactory({
  service: coreServices.permissions,
  deps: {},
  factory: () =>
    mockServices.permissions.mock({
      authorizeConditional: async (requests, options) => {
        const { credentials } = options as {
          credentials: BackstageCredentials;
        };
        return requests.map(each => decisionFor(each, credentials));
      },
    }),
});
