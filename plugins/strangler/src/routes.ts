import {
  createExternalRouteRef,
  createRouteRef,
  createSubRouteRef,
} from '@backstage/core-plugin-api';

// References of the older kind: they work in portals of both frontend systems.

/** The migrations page. @public */
export const rootRouteRef = createRouteRef({ id: 'strangler' });

/** One migration. @public */
export const migrationRouteRef = createSubRouteRef({
  id: 'strangler-migration',
  parent: rootRouteRef,
  path: '/:namespace/:name',
});

/** The same page as cards see it: a portal may have them without the page. */
export const pageRouteRef = createExternalRouteRef({
  id: 'strangler-page',
  optional: true,
  defaultTarget: 'strangler.root',
});
