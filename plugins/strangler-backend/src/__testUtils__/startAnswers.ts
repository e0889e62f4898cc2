import {
  type AuditorServiceCreateEventOptions,
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
import type { CatalogEntity } from '@banyan/core';
import request from 'supertest';
import { createRouter } from '../router';
import { ACME, NOW } from './acme';
import { FakeStrangler } from './FakeStrangler';
import { FakeCatalog, FakeTopology, permissions } from './people';

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

type Options = { company?: CatalogEntity[]; now?: () => number };

/** The routes over fakes, in a backend of their own, with a way to ask as one of several people. */
export async function startAnswers(
  migrations: Entity[],
  { company = ACME, now = () => NOW }: Options = {},
) {
  const strangler = new FakeStrangler(migrations);
  const topology = new FakeTopology(company);
  const catalog = new FakeCatalog(() => strangler.entities);
  const actions = actionsRegistryServiceMock();
  const audit: AuditLine[] = [];
  const tasks = new Map<string, () => Promise<void>>();
  const plugin = createBackendPlugin({
    pluginId: 'strangler',
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
          const config = { windowMs: 300_000 };
          const parts = { catalog: catalog.service, config, now, strangler };
          httpRouter.use(createRouter({ ...services, ...parts, topology }));
          httpRouter.addAuthPolicy({
            path: '/openapi.json',
            allow: 'unauthenticated',
          });
        },
      });
    },
  });
  const backend = await startTestBackend({
    features: [
      plugin,
      permissions,
      mockServices.scheduler.mock({
        scheduleTask: async ({ id, fn }) => {
          tasks.set(id, async () => fn(new AbortController().signal));
        },
      }).factory,
      auditorOf(audit).factory,
      createServiceFactory({
        service: actionsRegistryServiceRef,
        deps: {},
        factory: () => actions,
      }),
    ],
  });
  const as = (name: string) => ({
    authorization:
      name === 'service'
        ? mockCredentials.service.header()
        : mockCredentials.user.header(`user:acme/${name}`),
  });
  const path = (what: string) => `/api/strangler${what}`;
  return {
    ...{ actions, audit, catalog, strangler, tasks, topology },
    stop: () => backend.stop(),
    api: () => request(backend.server),
    get: (name: string, what: string) =>
      request(backend.server).get(path(what)).set(as(name)),
    post: (name: string, what: string, body: object) =>
      request(backend.server).post(path(what)).set(as(name)).send(body),
    put: (name: string, what: string, body: object) =>
      request(backend.server).put(path(what)).set(as(name)).send(body),
  };
}

/** The routes, running. */
export type Started = Awaited<ReturnType<typeof startAnswers>>;
