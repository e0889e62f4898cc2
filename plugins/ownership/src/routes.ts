import {
  createExternalRouteRef,
  createRouteRef,
} from '@backstage/core-plugin-api';

// References of the older kind: they work in portals of both frontend systems.

/** The Ownership page. @public */
export const rootRouteRef = createRouteRef({ id: 'ownership' });

/** The same page as cards and widgets see it: a portal may have them without the page. */
export const pageRouteRef = createExternalRouteRef({
  id: 'ownership-page',
  optional: true,
  defaultTarget: 'ownership.root',
});

/** Where a move of a component is tried out, if the portal has such a page. */
export const whatIfRouteRef = createExternalRouteRef({
  id: 'what-if',
  optional: true,
  defaultTarget: 'conway.whatIf',
});
