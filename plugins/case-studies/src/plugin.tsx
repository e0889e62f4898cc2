import {
  createFrontendPlugin,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { RiBookOpenLine } from '@remixicon/react';
import { smallExtensions } from './extensions';
import { externalRoutes, rootRouteRef } from './routes';

const page = PageBlueprint.make({
  params: {
    path: '/case-studies',
    title: 'Case studies',
    icon: <RiBookOpenLine />,
    routeRef: rootRouteRef,
    noHeader: true,
    loader: () =>
      import('./page/CaseStudiesPage').then(({ CaseStudiesPage }) => (
        <CaseStudiesPage />
      )),
  },
});

/** Companies side by side, their years, their lessons, and whether to follow them: a page and a tab. @public */
export const caseStudiesPlugin = createFrontendPlugin({
  pluginId: 'case-studies',
  title: 'Case studies',
  icon: <RiBookOpenLine />,
  info: { packageJson: () => import('../package.json') },
  routes: { root: rootRouteRef },
  externalRoutes,
  extensions: [page, ...smallExtensions],
});
