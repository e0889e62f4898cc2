import {
  createExternalRouteRef,
  createRouteRef,
} from '@backstage/core-plugin-api';

// References of the older kind: they work in portals of both frontend systems.

/** The scorecards page. @public */
export const rootRouteRef = createRouteRef({ id: 'scorecards' });

/** The same page as cards see it: a portal may have them without the page. */
export const pageRouteRef = createExternalRouteRef({
  id: 'scorecards-page',
  optional: true,
  defaultTarget: 'scorecards.root',
});
