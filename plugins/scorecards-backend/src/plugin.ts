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
  scorecardsExtensionPoint,
  TopologyReader,
} from '@banyan/backstage-plugin-banyan-node';
import { ScorecardParts } from './collect/ScorecardParts';
import { createRouter } from './router';
import { scorecardsConfig } from './scorecardsConfig';
import { startScorecards } from './startScorecards';

/**
 * Judges everything in the catalog by scorecards: what is good, what is missing, and what to do next.
 *
 * @public
 */
export const scorecardsPlugin = createBackendPlugin({
  pluginId: 'scorecards',
  register(env) {
    const added = new ScorecardParts();
    env.registerExtensionPoint(scorecardsExtensionPoint, added);
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
        const config = scorecardsConfig(services.rootConfig);
        const { checks, collectors } = added;
        const setting = { checks, collectors, config };
        const scorecards = await startScorecards(services, setting);
        const topology = new TopologyReader(services);
        const parts = { config, scorecards, topology };
        httpRouter.use(createRouter({ ...services, ...parts }));
        httpRouter.addAuthPolicy({
          path: '/openapi.json',
          allow: 'unauthenticated',
        });
        if (config.badges.public)
          httpRouter.addAuthPolicy({
            path: '/v1/badges',
            allow: 'unauthenticated',
          });
      },
    });
  },
});
