import {
  createFrontendPlugin,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { RiFlashlightLine } from '@remixicon/react';
import { smallExtensions } from './extensions';
import { breakerRouteRef, pageRouteRef, rootRouteRef } from './routes';

const page = PageBlueprint.make({
  params: {
    path: '/circuit-breakers',
    title: 'Circuit breakers',
    icon: <RiFlashlightLine />,
    routeRef: rootRouteRef,
    noHeader: true,
    loader: () =>
      import('./page/CircuitBreakersPage').then(({ CircuitBreakersPage }) => (
        <CircuitBreakersPage />
      )),
  },
});

/** Which breakers are open, who feels it, and which calls have none: a page, cards and a widget. @public */
export const circuitBreakersPlugin = createFrontendPlugin({
  pluginId: 'circuit-breakers',
  title: 'Circuit breakers',
  icon: <RiFlashlightLine />,
  info: { packageJson: () => import('../package.json') },
  routes: { root: rootRouteRef, breaker: breakerRouteRef },
  externalRoutes: { page: pageRouteRef },
  extensions: [page, ...smallExtensions],
});
