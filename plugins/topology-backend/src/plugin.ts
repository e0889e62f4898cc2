import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  actionsRegistryServiceRef,
  metricsServiceRef,
} from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { startAcceptances } from './acceptances/startAcceptances';
import { registerActions } from './actions';
import { startCoordination } from './coordination/startCoordination';
import { startHistory } from './history/startHistory';
import { measuredAnswers } from './metrics/measuredAnswers';
import { createRouter } from './router';
import { catalogSnapshots } from './snapshot/catalogSnapshots';
import { keepFresh } from './snapshot/keepFresh';
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
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        metrics: metricsServiceRef,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        rootConfig: coreServices.rootConfig,
        scheduler: coreServices.scheduler,
      },
      async init({ actions, httpAuth, httpRouter, metrics, ...services }) {
        const config = topologyConfig(services.rootConfig);
        const store = catalogSnapshots({ ...services, metrics }, config);
        const views = new Views({ ...services, store, config });
        httpRouter.use(measuredAnswers(metrics));
        const acceptances = await startAcceptances(services, views, config);
        const mining = { ...services, metrics };
        const coordination = await startCoordination(mining, views, config);
        const sources = { snapshots: store, views, acceptances, config };
        const history = await startHistory(services, sources);
        const { auditor } = services;
        httpRouter.use(
          createRouter({
            views,
            httpAuth,
            auditor,
            acceptances,
            coordination,
            history,
            config,
          }),
        );
        httpRouter.addAuthPolicy({
          path: '/openapi.json',
          allow: 'unauthenticated',
        });
        registerActions(actions, { views, acceptances, config });
        await keepFresh(store, services, config);
      },
    });
  },
});
