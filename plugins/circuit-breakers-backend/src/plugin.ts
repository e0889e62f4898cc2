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
  breakerSourcesExtensionPoint,
  createGuardedFetch,
  TopologyReader,
} from '@banyan/backstage-plugin-banyan-node';
import { breakersConfig } from './breakersConfig';
import { SourceKinds } from './collect/SourceKinds';
import { startBreakers } from './collect/startBreakers';
import { createRouter } from './router';
import { builtInSources } from './sources';

/**
 * Reads circuit breakers where they run, and tells what is open, since when, and who feels it.
 *
 * @public
 */
export const circuitBreakersPlugin = createBackendPlugin({
  pluginId: 'circuit-breakers',
  register(env) {
    const kinds = new SourceKinds(builtInSources);
    env.registerExtensionPoint(breakerSourcesExtensionPoint, kinds);
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
        const config = breakersConfig(services.rootConfig);
        const fetch = createGuardedFetch(config);
        const setting = { config, fetch, sources: kinds.byType };
        const { live, store } = await startBreakers(services, setting);
        const topology = new TopologyReader(services);
        const parts = { live, store, topology, config, fetch };
        httpRouter.use(createRouter({ ...services, ...parts }));
        httpRouter.addAuthPolicy({
          path: '/openapi.json',
          allow: 'unauthenticated',
        });
      },
    });
  },
});
