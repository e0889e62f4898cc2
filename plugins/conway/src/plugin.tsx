import {
  createFrontendPlugin,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { RiMindMap } from '@remixicon/react';
import { alignmentCard } from './extensions';
import { pageRouteRef, rootRouteRef, whatIfRouteRef } from './routes';

const page = PageBlueprint.make({
  params: {
    path: '/conway',
    title: 'Conway',
    icon: <RiMindMap />,
    routeRef: rootRouteRef,
    noHeader: true,
    loader: () =>
      import('./page/ConwayPage').then(({ ConwayPage }) => <ConwayPage />),
  },
});

/** Whether the architecture matches the organisation: a page and cards for entity pages. @public */
export const conwayPlugin = createFrontendPlugin({
  pluginId: 'conway',
  title: 'Conway',
  icon: <RiMindMap />,
  info: { packageJson: () => import('../package.json') },
  routes: { root: rootRouteRef, whatIf: whatIfRouteRef },
  externalRoutes: { page: pageRouteRef },
  extensions: [page, alignmentCard],
});
