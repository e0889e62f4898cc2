import {
  createFrontendPlugin,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { RiBarChartLine } from '@remixicon/react';
import { smallExtensions } from './extensions';
import { pageRouteRef, rootRouteRef } from './routes';

const page = PageBlueprint.make({
  params: {
    path: '/scorecards',
    title: 'Scorecards',
    icon: <RiBarChartLine />,
    routeRef: rootRouteRef,
    noHeader: true,
    loader: () =>
      import('./page/ScorecardsPage').then(({ ScorecardsPage }) => (
        <ScorecardsPage />
      )),
  },
});

/** Which level everything has, what to do for the next one, on what evidence: a page, a tab, cards and widgets. @public */
export const scorecardsPlugin = createFrontendPlugin({
  pluginId: 'scorecards',
  title: 'Scorecards',
  icon: <RiBarChartLine />,
  info: { packageJson: () => import('../package.json') },
  routes: { root: rootRouteRef },
  externalRoutes: { page: pageRouteRef },
  extensions: [page, ...smallExtensions],
});
