import {
  type AuditorServiceCreateEventOptions,
  type BackstageCredentials,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  isResourcePermission,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import { RESOURCE_TYPE_TOPOLOGY_SUBJECT } from '@banyan/backstage-plugin-banyan-common';
import request from 'supertest';
import topologyPlugin, {
  createSubjectConditionalDecision,
  subjectConditions,
} from '../..';
import type { TestCatalog } from '../../__testUtils__/TestCatalog';

/** People by name, each with what they own: themselves, their groups. */
const PEOPLE: Record<string, string[]> = {
  /** In a team. */
  ada: ['user:acme/ada', 'group:acme/web'],
  /** In the team beside it. */
  bob: ['user:acme/bob', 'group:acme/pay'],
  /** In the unit above both. */
  una: ['user:acme/una', 'group:acme/unit'],
};

const nameOf = (credentials: BackstageCredentials) =>
  JSON.stringify(credentials).match(/user:acme\/(\w+)/)?.[1] ?? '';

const READ_SOME: PolicyDecision = {
  result: AuthorizeResult.CONDITIONAL,
  pluginId: 'catalog',
  resourceType: 'catalog-entity',
  conditions: { rule: 'TEST', resourceType: 'catalog-entity' },
};

/** Owners accept, `root` may do everything, everyone reads what the catalog shows. */
const permissions = createServiceFactory({
  service: coreServices.permissions,
  deps: {},
  factory: () =>
    mockServices.permissions.mock({
      authorizeConditional: async ([{ permission }], options) => {
        if (!isResourcePermission(permission, RESOURCE_TYPE_TOPOLOGY_SUBJECT))
          return [READ_SOME];
        const name = nameOf(
          (options as { credentials: BackstageCredentials }).credentials,
        );
        return name === 'root'
          ? [{ result: AuthorizeResult.ALLOW }]
          : [
              createSubjectConditionalDecision(
                permission,
                subjectConditions.isSubjectOwner({
                  claims: PEOPLE[name] ?? [],
                }),
              ),
            ];
      },
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

/** The plugin with people who may do different things, a way to ask it as one of them, and its audit log. */
export async function startWithPeople(catalog: TestCatalog) {
  const audit: AuditLine[] = [];
  const database = mockServices.database.factory();
  const backend = await startTestBackend({
    features: [
      topologyPlugin,
      catalog.factory(),
      permissions,
      database,
      auditorOf(audit).factory,
      mockServices.scheduler.mock({ scheduleTask: async () => {} }).factory,
    ],
  });
  const as = (name: string) => ({
    authorization: mockCredentials.user.header(`user:acme/${name}`),
  });
  const api = () => request(backend.server);
  const path = '/api/topology/v1/acceptances';
  return {
    audit,
    stop: () => backend.stop(),
    accept: (name: string, body: object) =>
      api().post(path).set(as(name)).send(body),
    withdraw: (name: string, id: string) =>
      api().delete(`${path}/${id}`).set(as(name)),
    get: (name: string, what: string, headers = {}) =>
      api()
        .get(`/api/topology/v1/${what}`)
        .set({ ...as(name), ...headers }),
    api,
  };
}
