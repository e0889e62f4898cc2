import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import permissionPlugin from '@backstage/plugin-permission-backend';
import policy from '../permissions';

/**
 * The mock of the auth service forgets which plugin asks on behalf of a user; the
 * permission backend takes such a request for one of the user, who may ask for less.
 */
const auth = createServiceFactory({
  service: coreServices.auth,
  deps: { plugin: coreServices.pluginMetadata },
  factory({ plugin }) {
    const mock = mockServices.auth({
      pluginId: plugin.getId(),
      disableDefaultAuthPolicy: false,
    });
    const authenticate = mock.authenticate.bind(mock);
    mock.authenticate = async (token, options) => {
      const credentials = await authenticate(token, options);
      return mock.isPrincipal(credentials, 'user') &&
        !token.startsWith('mock-user-token')
        ? mockCredentials.user(credentials.principal.userEntityRef, {
            actor: { subject: 'plugin:catalog' },
          })
        : credentials;
    };
    return mock;
  },
});

/** Features of a test backend that ask the permission backend for every decision; a policy is missing. */
export const permissionServices = [
  auth,
  httpAuthServiceFactory,
  permissionsServiceFactory,
  permissionPlugin,
];

/** The same with the policy of the portal. */
export const realPermissions = [...permissionServices, policy];
