import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  actionsRegistryServiceRef,
  metricsServiceRef,
} from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import {
  createGuardedFetch,
  TopologyReader,
  trafficSourcesExtensionPoint,
} from '@banyan/backstage-plugin-banyan-node';
import { SourceKinds } from './collect/SourceKinds';
import { createRouter } from './router';
import { builtInTrafficSources } from './sources';
import { startStrangler } from './startStrangler';
import { stranglerConfig } from './stranglerConfig';

/**
 * Knows how far each migration is: by its plan, by what gateways route, and when it will end.
 *
 * @public
 */
export const stranglerPlugin = createBackendPlugin({
  pluginId: 'strangler',
  register(env) {
    const kinds = new SourceKinds(builtInTrafficSources);
    env.registerExtensionPoint(trafficSourcesExtensionPoint, kinds);
    env.registerInit({
      deps: {
        actions: actionsRegistryServiceRef,
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        database: coreServices.database,
        discovery: coreServices.discovery,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        metrics: metricsServiceRef,
        notifications: notificationService,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        rootConfig: coreServices.rootConfig,
        scheduler: coreServices.scheduler,
      },
      async init({ httpRouter, ...services }) {
        const config = stranglerConfig(services.rootConfig);
        const fetch = createGuardedFetch(config);
        const setting = { config, fetch, kinds: kinds.byType };
        const strangler = await startStrangler(services, setting);
        const topology = new TopologyReader(services);
        const parts = { config, strangler, topology };
        httpRouter.use(createRouter({ ...services, ...parts }));
        httpRouter.addAuthPolicy({
          path: '/openapi.json',
          allow: 'unauthenticated',
        });
      },
    });
  },
});
