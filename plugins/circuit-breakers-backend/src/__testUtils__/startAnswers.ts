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
import request from 'supertest';
import type { GuardedFetch } from '@banyan/backstage-plugin-banyan-node';
import type { LiveBreaker } from '../live/LiveBreakers';
import { createRouter } from '../router';
import { ACME } from './acme';
import { NOW } from './aLiveBreaker';
import { FakeLive } from './FakeLive';
import { FakeStore } from './FakeStore';
import { FakeTopology, permissions } from './people';

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

type Options = {
  fleetUrl?: string;
  fetch?: GuardedFetch;
  now?: () => number;
};

const nothing: GuardedFetch = async url => {
  throw new Error(`${url} is not to be asked`);
};

/** The routes over fakes, in a backend of their own, with a way to ask as one of several people. */
export async function startAnswers(
  breakers: LiveBreaker[],
  { fleetUrl, fetch = nothing, now = () => NOW }: Options = {},
) {
  const live = new FakeLive(breakers);
  const store = new FakeStore();
  const topology = new FakeTopology(ACME);
  const actions = actionsRegistryServiceMock();
  const audit: AuditLine[] = [];
  const retention = {
    transitionsMs: 90 * 86_400_000,
    minutesMs: 30 * 86_400_000,
  };
  const plugin = createBackendPlugin({
    pluginId: 'circuit-breakers',
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
        },
        async init({ httpRouter, ...services }) {
          const config = { fleetUrl, retention };
          const parts = { live, store, topology, config, fetch, now };
          httpRouter.use(createRouter({ ...services, ...parts }));
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
  const path = (what: string) => `/api/circuit-breakers${what}`;
  return {
    ...{ actions, audit, live, store, topology },
    stop: () => backend.stop(),
    url: (what: string) =>
      `http://127.0.0.1:${backend.server.port()}${path(what)}`,
    as,
    api: () => request(backend.server),
    get: (name: string, what: string) =>
      request(backend.server).get(path(what)).set(as(name)),
    post: (name: string, what: string, body: object) =>
      request(backend.server).post(path(what)).set(as(name)).send(body),
    delete: (name: string, what: string) =>
      request(backend.server).delete(path(what)).set(as(name)),
  };
}

/** The routes, running. */
export type Answers = Awaited<ReturnType<typeof startAnswers>>;
