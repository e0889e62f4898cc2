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
import topologyPlugin from '@banyan/backstage-plugin-topology-backend';
import request from 'supertest';
import { realPermissions } from '../__testUtils__/realPermissions';

const entity = (kind: string, name: string, spec: Entity['spec']): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name, namespace: 'acme' },
  spec,
});

const COMPANY = [
  entity('Group', 'acme', { type: 'organization' }),
  entity('Group', 'trade', { type: 'tribe', parent: 'acme' }),
  entity('Group', 'web', { type: 'squad', parent: 'trade' }),
  entity('Group', 'pay', { type: 'squad', parent: 'trade' }),
  entity('Component', 'shop', { type: 'service', owner: 'web' }),
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

let backend: TestBackend;
beforeAll(async () => {
  backend = await startTestBackend({
    features: [
      topologyPlugin,
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

const accept = (name: string, check: string) =>
  request(backend.server)
    .post('/api/topology/v1/acceptances')
    .set('authorization', as(name))
    .send({ check, subject: 'component:acme/shop', reason: 'On purpose.' });

const withdraw = (name: string, id: string) =>
  request(backend.server)
    .delete(`/api/topology/v1/acceptances/${id}`)
    .set('authorization', as(name));

describe('accepting a finding, by the policy of the portal', () => {
  it.each([
    ['in the team that owns it', 'ada', 201],
    ['in the tribe above that team', 'una', 201],
    ['in the team beside it', 'bob', 403],
    ['who is a portal admin', 'root', 201],
  ])('is for somebody %s: %s, %i', async (_, name, status) => {
    const answer = await accept(name, 'OWN-03');
    expect(answer.status).toBe(status);
    await withdraw('root', answer.body.id);
  });

  it.each([
    ['in the team that owns it', 'ada', 204],
    ['in the tribe above that team', 'una', 204],
    ['in the team beside it', 'bob', 403],
    ['who is a portal admin', 'root', 204],
  ])('is taken back by somebody %s: %s, %i', async (_, name, status) => {
    const { body } = await accept('root', 'OWN-04');
    expect((await withdraw(name, body.id)).status).toBe(status);
    await withdraw('root', body.id);
  });

  it('can be asked of the permission backend, as a page would', async () => {
    const mayAccept = async (name: string) => {
      const { body } = await request(backend.server)
        .post('/api/permission/authorize')
        .set('authorization', as(name))
        .send({
          items: [
            {
              id: '1',
              resourceRef: 'component:acme/shop',
              permission: {
                type: 'resource',
                name: 'topology.acceptance.create',
                attributes: { action: 'create' },
                resourceType: 'topology-subject',
              },
            },
          ],
        })
        .expect(200);
      return body.items[0].result;
    };
    expect(await mayAccept('una')).toBe('ALLOW');
    expect(await mayAccept('bob')).toBe('DENY');
  });
});
