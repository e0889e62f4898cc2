import {
  coreServices,
  createBackendPlugin,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { actionsRegistryServiceRef } from '@backstage/backend-plugin-api/alpha';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { actionsRegistryServiceMock } from '@backstage/backend-test-utils/alpha';
import type { Entity } from '@backstage/catalog-model';
import { migrated } from '@banyan/backstage-plugin-banyan-node';
import type { CatalogEntity, Check, Migration } from '@banyan/core';
import type { Router } from 'express';
import request from 'supertest';
import { createRouter } from '../router';
import { MIGRATIONS } from '../store/migratedDatabase';
import { ACME, BASICS, CHECKS, NOW } from './acme';
import { FakeScorecards } from './FakeScorecards';
import { fakeCatalog, FakeTopology, permissions } from './people';

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

type Options = {
  company?: CatalogEntity[];
  scorecards?: Entity[];
  checks?: Check[];
  migrations?: Migration[];
  badges?: { public: boolean };
};

/** The routes over fakes, in a backend of their own, with a way to ask as one of several people. */
export async function startAnswers({
  company = ACME,
  scorecards: cards = [BASICS],
  checks = CHECKS,
  migrations,
  badges = { public: false },
}: Options = {}) {
  const knex = await databases.init('SQLITE_3');
  const database = await migrated(
    { getClient: async () => knex, migrations: { skip: false } },
    MIGRATIONS,
  );
  const scorecards = new FakeScorecards({
    ...{ database, entities: company, scorecards: cards, checks, migrations },
  });
  await scorecards.run();
  const topology = new FakeTopology(company);
  const actions = actionsRegistryServiceMock();
  const config = {
    badges,
    exemptions: { longestMs: 180 * 24 * 60 * 60 * 1_000 },
    notifications: { enabled: false },
  };
  const routes: { router?: Router } = {};
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
            ...{ catalog: fakeCatalog, config, scorecards, topology },
            notifications: { send: async () => {} },
            now: () => NOW,
          };
          routes.router = createRouter({ ...services, ...parts });
          httpRouter.use(routes.router);
          const open = [
            '/openapi.json',
            ...(badges.public ? ['/v1/badges'] : []),
          ];
          for (const path of open)
            httpRouter.addAuthPolicy({ path, allow: 'unauthenticated' });
        },
      });
    },
  });
  const backend = await startTestBackend({
    features: [
      plugin,
      permissions,
      mockServices.scheduler.mock().factory,
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
  const path = (what: string) => `/api/scorecards${what}`;
  return {
    ...{ actions, database, scorecards, topology },
    router: routes.router,
    stop: () => backend.stop(),
    api: () => request(backend.server),
    get: (name: string, what: string) =>
      request(backend.server).get(path(what)).set(as(name)),
    post: (name: string, what: string, body: object) =>
      request(backend.server).post(path(what)).set(as(name)).send(body),
  };
}

/** The routes, running. */
export type Started = Awaited<ReturnType<typeof startAnswers>>;
