import { techInsightsServiceRef } from '@backstage-community/plugin-tech-insights-node';
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { scorecardsExtensionPoint } from '@banyan/backstage-plugin-banyan-node';
import { TechInsightsCollector } from './TechInsightsCollector';

/**
 * Lets scorecards read the facts of community tech-insights.
 *
 * @public
 */
export const scorecardsModuleTechInsights = createBackendModule({
  pluginId: 'scorecards',
  moduleId: 'tech-insights',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        scorecards: scorecardsExtensionPoint,
        techInsights: techInsightsServiceRef,
      },
      async init({ scorecards, ...services }) {
        scorecards.addCollector(new TechInsightsCollector(services));
      },
    });
  },
});
