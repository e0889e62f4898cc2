import {
  createExternalRouteRef,
  createRouteRef,
  createSubRouteRef,
} from '@backstage/core-plugin-api';

// References of the older kind: they work in portals of both frontend systems.

/** The circuit-breakers page. @public */
export const rootRouteRef = createRouteRef({ id: 'circuit-breakers' });

/** One breaker, by its id. @public */
export const breakerRouteRef = createSubRouteRef({
  id: 'circuit-breakers-breaker',
  parent: rootRouteRef,
  path: '/b/:id',
});

/** The same page as cards see it: a portal may have them without the page. */
export const pageRouteRef = createExternalRouteRef({
  id: 'circuit-breakers-page',
  optional: true,
  defaultTarget: 'circuit-breakers.root',
});
