import {
  createExternalRouteRef,
  createRouteRef,
} from '@backstage/core-plugin-api';

// References of the older kind: they work in portals of both frontend systems.

/** The page of case studies. @public */
export const rootRouteRef = createRouteRef({ id: 'case-studies' });

/** The same page as the tab of an entity sees it: a portal may have that without the page. */
export const pageRouteRef = createExternalRouteRef({
  id: 'case-studies-page',
  optional: true,
  defaultTarget: 'case-studies.root',
});

/** A page of another plugin, which a portal may not have. */
const otherPage = (id: string, defaultTarget: string) =>
  createExternalRouteRef({
    id: `case-studies-${id}`,
    optional: true,
    defaultTarget,
  });

/** Where the figures of Compare come from. */
export const ownershipRouteRef = otherPage('ownership', 'ownership.root');
export const conwayRouteRef = otherPage('conway', 'conway.root');
export const breakersRouteRef = otherPage(
  'circuit-breakers',
  'circuit-breakers.root',
);
export const migrationsRouteRef = otherPage('migrations', 'strangler.root');
export const scorecardsRouteRef = otherPage('scorecards', 'scorecards.root');

/** Where entities are registered. */
export const registerRouteRef = otherPage(
  'register',
  'catalog-import.importPage',
);

/** The pages of others that this one leads to, for both kinds of portals. */
export const externalRoutes = {
  page: pageRouteRef,
  ownership: ownershipRouteRef,
  conway: conwayRouteRef,
  breakers: breakersRouteRef,
  migrations: migrationsRouteRef,
  scorecards: scorecardsRouteRef,
  register: registerRouteRef,
};
