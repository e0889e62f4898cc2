import { actionsRegistryServiceFactory } from '@backstage/backend-defaults/alpha';
import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  type TestBackendOptions,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import { RESOURCE_TYPE_CATALOG_ENTITY } from '@backstage/plugin-catalog-common/alpha';
import {
  catalogProcessingExtensionPoint,
  type EntityProvider,
  type EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import {
  AuthorizeResult,
  isResourcePermission,
} from '@backstage/plugin-permission-common';
import type { PermissionPolicy } from '@backstage/plugin-permission-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import banyanModule from '@banyan/backstage-plugin-catalog-backend-module-banyan';
import topologyPlugin from '@banyan/backstage-plugin-topology-backend';
import { setTimeout as sleep } from 'node:timers/promises';
import request from 'supertest';
import { permissionServices } from '../../__testUtils__/realPermissions';

/** Sees everything but the namespace `secret`. */
export const VISITOR = mockCredentials.user.header('user:acme/visitor');
/** Sees everything. */
export const INSIDER = mockCredentials.user.header('user:secret/insider');

const policy: PermissionPolicy = {
  async handle({ permission }, user) {
    const isVisitor = user?.info.userEntityRef === 'user:acme/visitor';
    return isVisitor &&
      isResourcePermission(permission, RESOURCE_TYPE_CATALOG_ENTITY)
      ? createCatalogConditionalDecision(permission, {
          not: catalogConditions.hasMetadata({
            key: 'namespace',
            value: 'secret',
          }),
        })
      : { result: AuthorizeResult.ALLOW };
  },
};

const policyModule = createBackendModule({
  pluginId: 'permission',
  moduleId: 'hides-a-company',
  register(env) {
    env.registerInit({
      deps: { policies: policyExtensionPoint },
      async init({ policies }) {
        policies.setPolicy(policy);
      },
    });
  },
});

/** Gives the catalog exactly the entities of a test. */
class GivenEntities implements EntityProvider {
  #connection?: EntityProviderConnection;

  getProviderName() {
    return 'given';
  }

  async connect(connection: EntityProviderConnection) {
    this.#connection = connection;
  }

  async give(entities: Entity[]) {
    await this.#connection?.applyMutation({
      type: 'full',
      entities: entities.map(each => ({ entity: each, locationKey: 'given' })),
    });
  }

  get module() {
    return createBackendModule({
      pluginId: 'catalog',
      moduleId: 'given',
      register: env => {
        env.registerInit({
          deps: { processing: catalogProcessingExtensionPoint },
          init: async ({ processing }) => processing.addEntityProvider(this),
        });
      },
    });
  }
}

type Features = NonNullable<TestBackendOptions<never>['features']>;

/**
 * Catalog, permission and topology backends as in the portal, and further ones, with a policy
 * that hides a company.
 */
export async function startPortal(...further: Features) {
  const given = new GivenEntities();
  let refresh = async () => {};
  const scheduler = mockServices.scheduler.mock({
    scheduleTask: async ({ id, fn }) => {
      if (id === 'topology-refresh')
        refresh = async () => fn(new AbortController().signal);
    },
  });
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      banyanModule,
      topologyPlugin,
      ...further,
      given.module,
      policyModule,
      ...permissionServices,
      actionsRegistryServiceFactory,
      scheduler.factory,
      mockServices.rootConfig.factory({
        data: {
          permission: { enabled: true },
          catalog: {
            processingInterval: { seconds: 1 },
            rules: [{ allow: ['Group', 'User'] }],
          },
          // What a test has sent stays true for the whole of it.
          circuitBreakers: { push: { every: { hours: 1 } } },
        },
      }),
    ],
  });

  const ask = (path: string, as: string) =>
    request(backend.server).get(path).set('authorization', as);

  /** Waits until the catalog has read and related what it was given, and no longer changes. */
  const settle = async (count: number) => {
    let before = '';
    for (let attempt = 0; attempt < 150; attempt++) {
      const { body, text } = await ask(
        '/api/catalog/entities/by-query?limit=500&fields=kind,metadata,relations',
        INSIDER,
      );
      const areRelated = body.items?.every(
        ({ relations = [] }: Entity) => relations.length > 0,
      );
      if (areRelated && body.totalItems === count && text === before) return;
      before = text;
      await sleep(200);
    }
    throw new Error(`the catalog did not come to ${count} related entities`);
  };

  return {
    stop: () => backend.stop(),
    /** Makes the portal know these entities, and no others. */
    give: async (entities: Entity[]) => {
      await given.give(entities);
      await settle(entities.length);
      await refresh();
    },
    get: (path: string, as: string) => ask(`/api/topology${path}`, as),
    ask,
    server: backend.server,
    act: (action: string, input: object, as: string) =>
      request(backend.server)
        .post(
          `/api/topology/.backstage/actions/v1/actions/topology:${action}/invoke`,
        )
        .set('authorization', as)
        .send(input),
  };
}
