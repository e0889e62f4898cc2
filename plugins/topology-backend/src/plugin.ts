import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { actionsRegistryServiceRef } from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { registerActions } from './actions';
import { createRouter } from './router';
import { readSnapshot } from './snapshot/readSnapshot';
import { refreshUntilSettled } from './snapshot/refreshUntilSettled';
import { SnapshotStore } from './snapshot/SnapshotStore';
import { topologyConfig } from './topologyConfig';
import { Views } from './view/Views';

/**
 * Serves the graph of the catalog: who owns what, who calls whom, and where it lies on the map.
 *
 * @public
 */
export const topologyPlugin = createBackendPlugin({
  pluginId: 'topology',
  register(env) {
    env.registerInit({
      deps: {
        actions: actionsRegistryServiceRef,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        rootConfig: coreServices.rootConfig,
        scheduler: coreServices.scheduler,
      },
      async init({ auth, catalog, logger, permissions, ...services }) {
        const config = topologyConfig(services.rootConfig);
        const store = new SnapshotStore({
          logger,
          read: async () =>
            readSnapshot(catalog, await auth.getOwnServiceCredentials()),
        });
        const views = new Views({ store, catalog, permissions, auth, config });
        const { httpAuth, httpRouter, lifecycle, scheduler } = services;
        httpRouter.use(createRouter({ views, httpAuth, config }));
        httpRouter.addAuthPolicy({
          path: '/openapi.json',
          allow: 'unauthenticated',
        });
        registerActions(services.actions, { views, config });

        await scheduler.scheduleTask({
          ...config.refresh,
          id: 'topology-refresh',
          scope: 'local',
          fn: () => store.refresh(),
        });
        const stopping = new AbortController();
        lifecycle.addShutdownHook(() => stopping.abort());
        // Not waited for: the plugin is up while the catalog still fills.
        lifecycle.addStartupHook(() => {
          void refreshUntilSettled(store, stopping.signal);
        });
      },
    });
  },
});
