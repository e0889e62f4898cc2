import {
  type BackstageCredentials,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  type TestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import stranglerPlugin from '@banyan/backstage-plugin-strangler-backend';
import topologyPlugin from '@banyan/backstage-plugin-topology-backend';
import request from 'supertest';
import { realPermissions } from '../__testUtils__/realPermissions';

const entity = (
  kind: string,
  name: string,
  spec: Entity['spec'],
  apiVersion = 'backstage.io/v1alpha1',
): Entity => ({
  ...{ apiVersion, kind, spec },
  metadata: { name, namespace: 'acme' },
});

const COMPANY = [
  entity('Group', 'acme', { type: 'organization' }),
  entity('Group', 'trade', { type: 'tribe', parent: 'acme' }),
  entity('Group', 'web', { type: 'squad', parent: 'trade' }),
  entity('Group', 'pay', { type: 'squad', parent: 'trade' }),
  entity('Component', 'billing', { type: 'service', owner: 'pay' }),
  entity(
    'Migration',
    'leave',
    {
      owner: 'web',
      started: '2026-01',
      capabilities: [{ name: 'bills', to: 'component:billing' }],
    },
    'banyan/v1alpha1',
  ),
];

/** What people own, as sign-in would find it. */
const GROUPS: Record<string, string[]> = {
  'user:acme/ada': ['group:acme/web'],
  'user:acme/bob': ['group:acme/pay'],
  'user:acme/una': ['group:acme/trade'],
  'user:acme/root': [],
};

const userInfo = createServiceFactory({
  service: coreServices.userInfo,
  deps: {},
  factory: () => ({
    getUserInfo: async ({ principal }: BackstageCredentials) => {
      const { userEntityRef } = principal as { userEntityRef: string };
      return {
        userEntityRef,
        ownershipEntityRefs: [userEntityRef, ...GROUPS[userEntityRef]],
      };
    },
  }),
});

const ONE = '/api/strangler/v1/migrations/acme/leave';

let backend: TestBackend;
beforeAll(async () => {
  backend = await startTestBackend({
    features: [
      topologyPlugin,
      stranglerPlugin,
      catalogServiceMock.factory({ entities: COMPANY }),
      ...realPermissions,
      userInfo,
      mockServices.scheduler.mock({ scheduleTask: async () => {} }).factory,
      mockServices.rootConfig.factory({
        data: {
          permission: { enabled: true },
          banyan: { permissions: { admins: ['user:acme/root'] } },
        },
      }),
    ],
  });
}, 60_000);
afterAll(() => backend.stop());

const as = (name: string) => mockCredentials.user.header(`user:acme/${name}`);

const PEOPLE: [who: string, name: string, may: boolean][] = [
  ['in the team that owns it', 'ada', true],
  ['in the tribe above that team', 'una', false],
  ['in the team that owns a target', 'bob', false],
  ['who is a portal admin', 'root', true],
];

describe('recording and steering a migration, by the policy of the portal', () => {
  it.each(PEOPLE)('is for somebody %s: %s, %s', async (_, name, may) => {
    const { body } = await request(backend.server)
      .get(ONE)
      .set('authorization', as(name))
      .expect(200);
    expect(body.mayRecord).toBe(may);
    const recorded = await request(backend.server)
      .post(`${ONE}/capabilities/bills/events`)
      .set('authorization', as(name))
      .send({ stage: 'shadow', reason: 'Both answer.' });
    expect(recorded.status).toBe(may ? 201 : 403);
    const steered = await request(backend.server)
      .put(`${ONE}/capabilities/bills/weight`)
      .set('authorization', as(name))
      .send({ percent: 10, reason: 'The first users.' });
    // No source tells of it, so that nobody can be told to move it.
    expect(steered.status).toBe(may ? 409 : 403);
  });

  it.each(['strangler.event.create', 'strangler.weight.update'])(
    'can be asked of the permission backend, as a page would: %s',
    async permission => {
      const may = async (name: string) => {
        const { body } = await request(backend.server)
          .post('/api/permission/authorize')
          .set('authorization', as(name))
          .send({
            items: [
              {
                id: '1',
                resourceRef: 'migration:acme/leave',
                permission: {
                  type: 'resource',
                  name: permission,
                  attributes: { action: 'update' },
                  resourceType: 'migration',
                },
              },
            ],
          })
          .expect(200);
        return body.items[0].result;
      };
      expect(await may('ada')).toBe('ALLOW');
      expect(await may('bob')).toBe('DENY');
    },
  );
});
