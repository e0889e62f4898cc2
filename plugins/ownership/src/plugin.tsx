import {
  createFrontendPlugin,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { RiOrganizationChart } from '@remixicon/react';
import { smallExtensions } from './extensions';
import { pageRouteRef, rootRouteRef, whatIfRouteRef } from './routes';

const page = PageBlueprint.make({
  params: {
    path: '/ownership',
    title: 'Ownership',
    icon: <RiOrganizationChart />,
    routeRef: rootRouteRef,
    noHeader: true,
    loader: () =>
      import('./page/OwnershipPage').then(({ OwnershipPage }) => (
        <OwnershipPage />
      )),
  },
});

/** Who owns what: a page, cards for entity pages and a home widget. @public */
export const ownershipPlugin = createFrontendPlugin({
  pluginId: 'ownership',
  title: 'Ownership',
  icon: <RiOrganizationChart />,
  info: { packageJson: () => import('../package.json') },
  routes: { root: rootRouteRef },
  externalRoutes: { page: pageRouteRef, whatIf: whatIfRouteRef },
  extensions: [page, ...smallExtensions],
});
