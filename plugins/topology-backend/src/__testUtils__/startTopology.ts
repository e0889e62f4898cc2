import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  actionsRegistryServiceRef,
  metricsServiceRef,
} from '@backstage/backend-plugin-api/alpha';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { actionsRegistryServiceMock } from '@backstage/backend-test-utils/alpha';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type { JsonObject } from '@backstage/types';
import { FakeMeter } from '@banyan/backstage-plugin-banyan-node/testing';
import request from 'supertest';
import topologyPlugin from '..';
import type { TestCatalog } from './TestCatalog';

const SOME: PolicyDecision = {
  result: AuthorizeResult.CONDITIONAL,
  pluginId: 'catalog',
  resourceType: 'catalog-entity',
  conditions: { rule: 'TEST', resourceType: 'catalog-entity' },
};

const permissionsThat = (decision: PolicyDecision) =>
  createServiceFactory({
    service: coreServices.permissions,
    deps: {},
    factory: () =>
      mockServices.permissions.mock({
        authorizeConditional: async () => [decision],
      }),
  });

type Options = {
  /** What the caller may read: everything, nothing, or what the catalog shows. */
  reads?: 'all' | 'none' | 'some';
  config?: JsonObject;
};

const DECISIONS: Record<NonNullable<Options['reads']>, PolicyDecision> = {
  all: { result: AuthorizeResult.ALLOW },
  none: { result: AuthorizeResult.DENY },
  some: SOME,
};

/** The plugin in a backend of its own, with a way to ask it. */
export async function startTopology(
  catalog: TestCatalog,
  { reads = 'all', config = {} }: Options = {},
) {
  const tasks = new Map<string, () => Promise<void>>();
  const scheduler = mockServices.scheduler.mock({
    scheduleTask: async ({ id, fn }) => {
      tasks.set(id, async () => fn(new AbortController().signal));
    },
  });
  /** Does what the scheduler does now and then. */
  const run = async (task: string) => tasks.get(task)?.();
  const actions = actionsRegistryServiceMock();
  const meter = new FakeMeter();
  const backend = await startTestBackend({
    features: [
      topologyPlugin,
      catalog.factory(),
      permissionsThat(DECISIONS[reads]),
      scheduler.factory,
      createServiceFactory({
        service: metricsServiceRef,
        deps: {},
        factory: () => meter.service,
      }),
      createServiceFactory({
        service: actionsRegistryServiceRef,
        deps: {},
        factory: () => actions,
      }),
      mockServices.rootConfig.factory({ data: { topology: config } }),
    ],
  });
  return {
    actions,
    meter,
    stop: () => backend.stop(),
    run,
    refresh: () => run('topology-refresh'),
    post: (path: string, body: object) =>
      request(backend.server).post(`/api/topology${path}`).send(body),
    get: (path: string, headers: Record<string, string> = {}) =>
      request(backend.server).get(`/api/topology${path}`).set(headers),
  };
}
