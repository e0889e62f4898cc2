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
import { breakerRouteRef, pageRouteRef, rootRouteRef } from './routes';

/** The plugin of old portals. @public */
export const legacyCircuitBreakersPlugin = createPlugin({
  id: 'circuit-breakers',
  routes: { root: rootRouteRef, breaker: breakerRouteRef },
  externalRoutes: { page: pageRouteRef },
});

/** The page, for `<Route path="/circuit-breakers" element={<CircuitBreakersPage />} />`. @public */
export const CircuitBreakersPage = legacyCircuitBreakersPlugin.provide(
  createRoutableExtension({
    name: 'CircuitBreakersPage',
    mountPoint: rootRouteRef,
    component: () =>
      import('./page/CircuitBreakersPage').then(
        ({ CircuitBreakersPage: page }) => page,
      ),
  }),
);

/** The breakers on the calls of a component, out and in. @public */
export const EntityBreakersCard = legacyCircuitBreakersPlugin.provide(
  createComponentExtension({
    name: 'EntityBreakersCard',
    component: {
      lazy: () =>
        import('./cards/EntityBreakersCard').then(
          ({ EntityBreakersCard: card }) => card,
        ),
    },
  }),
);

/** The breakers of what a group owns. @public */
export const EntityTeamBreakersCard = legacyCircuitBreakersPlugin.provide(
  createComponentExtension({
    name: 'EntityTeamBreakersCard',
    component: {
      lazy: () =>
        import('./cards/EntityTeamBreakersCard').then(
          ({ EntityTeamBreakersCard: card }) => card,
        ),
    },
  }),
);
