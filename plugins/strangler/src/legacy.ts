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
import { migrationRouteRef, pageRouteRef, rootRouteRef } from './routes';

/** The plugin of old portals. @public */
export const legacyStranglerPlugin = createPlugin({
  id: 'strangler',
  routes: { root: rootRouteRef, migration: migrationRouteRef },
  externalRoutes: { page: pageRouteRef },
});

/** The page, for `<Route path="/migrations" element={<MigrationsPage />} />`. @public */
export const MigrationsPage = legacyStranglerPlugin.provide(
  createRoutableExtension({
    name: 'MigrationsPage',
    mountPoint: rootRouteRef,
    component: () =>
      import('./page/MigrationsPage').then(({ MigrationsPage: page }) => page),
  }),
);

/** What a component is to the migrations. @public */
export const EntityMigrationsCard = legacyStranglerPlugin.provide(
  createComponentExtension({
    name: 'EntityMigrationsCard',
    component: {
      lazy: () =>
        import('./cards/EntityMigrationsCard').then(
          ({ EntityMigrationsCard: card }) => card,
        ),
    },
  }),
);

/** The migrations that a group answers for, and what it takes over. @public */
export const EntityTeamMigrationsCard = legacyStranglerPlugin.provide(
  createComponentExtension({
    name: 'EntityTeamMigrationsCard',
    component: {
      lazy: () =>
        import('./cards/EntityTeamMigrationsCard').then(
          ({ EntityTeamMigrationsCard: card }) => card,
        ),
    },
  }),
);
