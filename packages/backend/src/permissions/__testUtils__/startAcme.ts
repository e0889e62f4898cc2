import {
  type BackendFeature,
  type BackstageCredentials,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { realPermissions } from '../../__testUtils__/realPermissions';

export const entity = (
  kind: string,
  name: string,
  spec: Entity['spec'],
  apiVersion = 'backstage.io/v1alpha1',
): Entity => ({
  apiVersion,
  kind,
  metadata: { name, namespace: 'acme' },
  spec,
});

const GROUPS = [
  entity('Group', 'acme', { type: 'organization' }),
  entity('Group', 'trade', { type: 'tribe', parent: 'acme' }),
  entity('Group', 'web', { type: 'squad', parent: 'trade' }),
  entity('Group', 'pay', { type: 'squad', parent: 'trade' }),
];

/** What people own, as sign-in would find it. */
const OWNED: Record<string, string[]> = {
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
        ownershipEntityRefs: [userEntityRef, ...OWNED[userEntityRef]],
      };
    },
  }),
});

type Parts = { plugins: readonly BackendFeature[]; entities: Entity[] };

/** A portal of a small company under the policy: Ada is in web, Bob in pay, Una in the tribe of both, Root an admin. */
export const startAcme = ({ plugins, entities }: Parts) =>
  startTestBackend({
    features: [
      ...plugins,
      catalogServiceMock.factory({ entities: [...GROUPS, ...entities] }),
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

/** The header of somebody who is signed in. */
export const as = (name: string) =>
  mockCredentials.user.header(`user:acme/${name}`);
