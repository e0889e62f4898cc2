import {
  type AuditorServiceCreateEventOptions,
  type BackstageCredentials,
  coreServices,
  createBackendPlugin,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { actionsRegistryServiceRef } from '@backstage/backend-plugin-api/alpha';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { actionsRegistryServiceMock } from '@backstage/backend-test-utils/alpha';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { NotificationSendOptions } from '@backstage/plugin-notifications-node';
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
  toCoreEntity,
} from '@banyan/backstage-plugin-banyan-common';
import type { Topology } from '@banyan/backstage-plugin-banyan-node';
import type { Check } from '@banyan/core';
import request from 'supertest';
import {
  createScoredEntityConditionalDecision,
  scoredEntityConditions,
} from '../rights/scoredEntityRules';
import { createRouter } from '../router';
import { aReplica, DAY } from './aReplica';
import { FakeTopology } from './people';
import { testDatabases } from './testDatabases';

const { ALLOW, DENY } = AuthorizeResult;

/** What people own. `vera` and `vic` see nothing of the namespace `secret`; `root` and services may do everything. */
const GROUPS: Record<string, string[]> = {
  ada: ['group:acme/checkout'],
  bob: ['group:acme/checkout'],
  vic: ['group:acme/checkout'],
  pat: ['group:acme/search'],
  una: ['group:acme/company'],
  vera: [],
};

const OWNED = [
  runPermission,
  exemptionRequestPermission,
  exemptionApprovePermission,
];

const nameOf = (credentials: BackstageCredentials): string =>
  JSON.stringify(credentials).match(/user:acme\/(\w+)/)?.[1] ?? '';

const mayAll = (name: string) => !(name in GROUPS);

const SOME = {
  result: AuthorizeResult.CONDITIONAL,
  pluginId: 'catalog',
  resourceType: 'catalog-entity',
  conditions: { rule: 'TEST', resourceType: 'catalog-entity' },
} as const;

function decisionFor({ permission }: QueryPermissionRequest, name: string) {
  const owned = OWNED.find(each => isPermission(permission, each));
  if (mayAll(name) || isPermission(permission, resultReadPermission) || !owned)
    return name.startsWith('v') && permission.name === 'catalog.entity.read'
      ? SOME
      : ({ result: ALLOW } as const);
  return createScoredEntityConditionalDecision(
    owned,
    scoredEntityConditions.isScoredEntityOwner({
      claims: [`user:acme/${name}`, ...GROUPS[name]],
    }),
  );
}

const credentialsIn = (options: unknown) =>
  nameOf((options as { credentials: BackstageCredentials }).credentials);

const permissions = createServiceFactory({
  service: coreServices.permissions,
  deps: {},
  factory: () =>
    mockServices.permissions.mock({
      authorize: async (requests, options) => {
        const may = mayAll(credentialsIn(options));
        return requests.map(() => ({ result: may ? ALLOW : DENY }));
      },
      authorizeConditional: async (requests, options) =>
        requests.map(each => decisionFor(each, credentialsIn(options))),
    }),
});

/** What the audit log holds: event, outcome, and what is said of it. */
export type AuditLine = [event: string, outcome: string, said: unknown];

const auditorOf = (lines: AuditLine[]) =>
  mockServices.auditor.mock({
    createEvent: async ({ eventId }: AuditorServiceCreateEventOptions) => ({
      success: async options => {
        lines.push([eventId, 'success', options?.meta]);
      },
      fail: async ({ error }) => {
        lines.push([eventId, 'fail', error.name]);
      },
    }),
  });

/** Shows visitors nothing of the namespace `secret`. */
const catalogOf = (
  entities: () => readonly Entity[],
): Pick<CatalogService, 'getEntitiesByRefs'> => ({
  getEntitiesByRefs: (query, options) => {
    const isVisitor = nameOf(options.credentials).startsWith('v');
    const shown = entities().filter(
      ({ metadata }) => !isVisitor || metadata.namespace !== 'secret',
    );
    return catalogServiceMock({ entities: shown }).getEntitiesByRefs(query);
  },
});

const databases = testDatabases();

type Options = { entities: readonly Entity[]; checks: readonly Check[] };

/** The routes over a backend that really judges, with people who may do different things. */
export async function startPeople({ entities, checks }: Options) {
  const database = await databases.migrated();
  const replica = await aReplica({ database, entities, checks });
  const { catalog: known, clock, scorecards } = replica;
  const topology: Topology = {
    graph: credentials => {
      const core = known.entities.flatMap(each => toCoreEntity(each) ?? []);
      return new FakeTopology(core).graph(credentials);
    },
  };
  const audit: AuditLine[] = [];
  const sent: NotificationSendOptions[] = [];
  const notices = { isDown: false };
  const tasks = new Map<string, () => Promise<void>>();
  const plugin = createBackendPlugin({
    pluginId: 'scorecards',
    register(env) {
      env.registerInit({
        deps: {
          actions: actionsRegistryServiceRef,
          auditor: coreServices.auditor,
          auth: coreServices.auth,
          httpAuth: coreServices.httpAuth,
          httpRouter: coreServices.httpRouter,
          lifecycle: coreServices.lifecycle,
          logger: coreServices.logger,
          permissions: coreServices.permissions,
          permissionsRegistry: coreServices.permissionsRegistry,
          scheduler: coreServices.scheduler,
        },
        async init({ httpRouter, ...services }) {
          const parts = {
            ...{ scorecards, topology, now: clock.now },
            catalog: catalogOf(() => known.entities),
            config: {
              badges: { public: false },
              exemptions: { longestMs: 180 * DAY },
              notifications: { enabled: true },
            },
            notifications: {
              send: async (notification: NotificationSendOptions) => {
                if (notices.isDown) throw new Error('nobody hears');
                sent.push(notification);
              },
            },
          };
          httpRouter.use(createRouter({ ...services, ...parts }));
        },
      });
    },
  });
  const backend = await startTestBackend({
    features: [
      plugin,
      permissions,
      auditorOf(audit).factory,
      mockServices.scheduler.mock({
        scheduleTask: async ({ id, fn }) => {
          tasks.set(id, async () => fn(new AbortController().signal));
        },
      }).factory,
      createServiceFactory({
        service: actionsRegistryServiceRef,
        deps: {},
        factory: () => actionsRegistryServiceMock(),
      }),
    ],
  });
  const as = (name: string) => ({
    authorization:
      name === 'service'
        ? mockCredentials.service.header()
        : mockCredentials.user.header(`user:acme/${name}`),
  });
  const ask =
    (method: 'get' | 'post' | 'put') =>
    (name: string, path: string, body?: object) =>
      request(backend.server)
        [method](`/api/scorecards/v1/${path}`)
        .set(as(name))
        .send(body);
  return {
    ...replica,
    ...{ audit, notices, sent, tasks },
    get: ask('get'),
    post: ask('post'),
    put: ask('put'),
    stop: () => backend.stop(),
  };
}

/** The routes, running. */
export type StartedPeople = Awaited<ReturnType<typeof startPeople>>;
