import {
  createFrontendPlugin,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { RiPlantLine } from '@remixicon/react';
import { smallExtensions } from './extensions';
import { migrationRouteRef, pageRouteRef, rootRouteRef } from './routes';

const page = PageBlueprint.make({
  params: {
    path: '/migrations',
    title: 'Migrations',
    icon: <RiPlantLine />,
    routeRef: rootRouteRef,
    noHeader: true,
    loader: () =>
      import('./page/MigrationsPage').then(({ MigrationsPage }) => (
        <MigrationsPage />
      )),
  },
});

/** How far each migration is, what is stuck, and when it will end: a page, cards and a widget. @public */
export const stranglerPlugin = createFrontendPlugin({
  pluginId: 'strangler',
  title: 'Migrations',
  icon: <RiPlantLine />,
  info: { packageJson: () => import('../package.json') },
  routes: { root: rootRouteRef, migration: migrationRouteRef },
  externalRoutes: { page: pageRouteRef },
  extensions: [page, ...smallExtensions],
});
