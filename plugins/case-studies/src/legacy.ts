/**
 * For portals on the old frontend system: a page and a tab to place by hand.
 *
 * @packageDocumentation
 */

import {
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
} from '@backstage/core-plugin-api';
import { externalRoutes, rootRouteRef } from './routes';

/** The plugin of old portals. @public */
export const legacyCaseStudiesPlugin = createPlugin({
  id: 'case-studies',
  routes: { root: rootRouteRef },
  externalRoutes,
});

/** The page, for `<Route path="/case-studies" element={<CaseStudiesPage />} />`. @public */
export const CaseStudiesPage = legacyCaseStudiesPlugin.provide(
  createRoutableExtension({
    name: 'CaseStudiesPage',
    mountPoint: rootRouteRef,
    component: () =>
      import('./page/CaseStudiesPage').then(
        ({ CaseStudiesPage: page }) => page,
      ),
  }),
);

/** What is known of an organization, for a tab of its page. @public */
export const EntityCaseStudyContent = legacyCaseStudiesPlugin.provide(
  createComponentExtension({
    name: 'EntityCaseStudyContent',
    component: {
      lazy: () =>
        import('./entity').then(
          ({ EntityCaseStudyContent: content }) => content,
        ),
    },
  }),
);
