import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { BanyanPolicy } from './BanyanPolicy';

export default createBackendModule({
  pluginId: 'permission',
  moduleId: 'banyan-policy',
  register(env) {
    env.registerInit({
      deps: { policy: policyExtensionPoint, config: coreServices.rootConfig },
      async init({ policy, config }) {
        policy.setPolicy(new BanyanPolicy(config));
      },
    });
  },
});
