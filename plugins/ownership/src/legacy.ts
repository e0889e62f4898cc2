/**
 * For portals on the old frontend system: a page and cards to place by hand.
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
export const legacyOwnershipPlugin = createPlugin({
  id: 'ownership',
  routes: { root: rootRouteRef },
  externalRoutes: { page: pageRouteRef, whatIf: whatIfRouteRef },
});

/** The page, for `<Route path="/ownership" element={<OwnershipPage />} />`. @public */
export const OwnershipPage = legacyOwnershipPlugin.provide(
  createRoutableExtension({
    name: 'OwnershipPage',
    mountPoint: rootRouteRef,
    component: () =>
      import('./page/OwnershipPage').then(({ OwnershipPage: page }) => page),
  }),
);

/** Who owns a component, up to the organization. @public */
export const EntityOwnerCard = legacyOwnershipPlugin.provide(
  createComponentExtension({
    name: 'EntityOwnerCard',
    component: {
      lazy: () =>
        import('./cards/EntityOwnerCard').then(
          ({ EntityOwnerCard: card }) => card,
        ),
    },
  }),
);

/** What a group owns. @public */
export const EntityOwnsCard = legacyOwnershipPlugin.provide(
  createComponentExtension({
    name: 'EntityOwnsCard',
    component: {
      lazy: () =>
        import('./cards/EntityOwnsCard').then(
          ({ EntityOwnsCard: card }) => card,
        ),
    },
  }),
);

/** Which teams own a system or domain. @public */
export const EntityOwnerSharesCard = legacyOwnershipPlugin.provide(
  createComponentExtension({
    name: 'EntityOwnerSharesCard',
    component: {
      lazy: () =>
        import('./cards/EntityOwnerSharesCard').then(
          ({ EntityOwnerSharesCard: card }) => card,
        ),
    },
  }),
);
