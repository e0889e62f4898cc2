import {
  createExternalRouteRef,
  createRouteRef,
  createSubRouteRef,
} from '@backstage/core-plugin-api';

// References of the older kind: they work in portals of both frontend systems.

/** The Conway page. @public */
export const rootRouteRef = createRouteRef({ id: 'conway' });

/** Where a plan of moves is tried out. @public */
export const whatIfRouteRef = createSubRouteRef({
  id: 'conway-what-if',
  parent: rootRouteRef,
  path: '/what-if',
});

/** The same page as cards see it: a portal may have them without the page. */
export const pageRouteRef = createExternalRouteRef({
  id: 'conway-page',
  optional: true,
  defaultTarget: 'conway.root',
});
