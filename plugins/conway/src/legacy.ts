/**
 * For portals on the old frontend system: a page and a card to place by hand.
 *
 * @packageDocumentation
 */

import {
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
} from '@backstage/core-plugin-api';
import { pageRouteRef, rootRouteRef, whatIfRouteRef } from './routes';

/** The plugin of old portals. @public */
export const legacyConwayPlugin = createPlugin({
  id: 'conway',
  routes: { root: rootRouteRef, whatIf: whatIfRouteRef },
  externalRoutes: { page: pageRouteRef },
});

/** The page, for `<Route path="/conway" element={<ConwayPage />} />`. @public */
export const ConwayPage = legacyConwayPlugin.provide(
  createRoutableExtension({
    name: 'ConwayPage',
    mountPoint: rootRouteRef,
    component: () =>
      import('./page/ConwayPage').then(({ ConwayPage: page }) => page),
  }),
);

/** How an entity lies between architecture and organisation. @public */
export const EntityAlignmentCard = legacyConwayPlugin.provide(
  createComponentExtension({
    name: 'EntityAlignmentCard',
    component: {
      lazy: () =>
        import('./cards/EntityAlignmentCard').then(
          ({ EntityAlignmentCard: card }) => card,
        ),
    },
  }),
);
