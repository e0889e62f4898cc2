import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { actionsRegistryServiceRef } from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { registerActions } from './actions';
import { Backends } from './backends';

/**
 * Answers an assistant that compares organisations, or asks whether one is ready for microservices.
 *
 * @public
 */
export const caseStudiesPlugin = createBackendPlugin({
  pluginId: 'case-studies',
  register(env) {
    env.registerInit({
      deps: {
        actions: actionsRegistryServiceRef,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        discovery: coreServices.discovery,
      },
      async init({ actions, auth, catalog, discovery }) {
        const backends = new Backends({ auth, discovery });
        registerActions(actions, { backends, catalog, now: Date.now });
      },
    });
  },
});
