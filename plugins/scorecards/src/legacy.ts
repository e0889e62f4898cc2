/**
 * For portals on the old frontend system: a page, a tab and cards to place by hand.
 *
 * @packageDocumentation
 */

import {
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
} from '@backstage/core-plugin-api';
import { pageRouteRef, rootRouteRef } from './routes';

/** The plugin of old portals. @public */
export const legacyScorecardsPlugin = createPlugin({
  id: 'scorecards',
  routes: { root: rootRouteRef },
  externalRoutes: { page: pageRouteRef },
});

/** The page, for `<Route path="/scorecards" element={<ScorecardsPage />} />`. @public */
export const ScorecardsPage = legacyScorecardsPlugin.provide(
  createRoutableExtension({
    name: 'ScorecardsPage',
    mountPoint: rootRouteRef,
    component: () =>
      import('./page/ScorecardsPage').then(({ ScorecardsPage: page }) => page),
  }),
);

/** How an entity stands, for a tab of its page. @public */
export const EntityScorecardsContent = legacyScorecardsPlugin.provide(
  createComponentExtension({
    name: 'EntityScorecardsContent',
    component: {
      lazy: () =>
        import('./entity').then(
          ({ EntityScorecardsContent: content }) => content,
        ),
    },
  }),
);

/** The level of an entity and its next step. @public */
export const EntityScorecardCard = legacyScorecardsPlugin.provide(
  createComponentExtension({
    name: 'EntityScorecardCard',
    component: {
      lazy: () =>
        import('./cards').then(({ EntityScorecardCard: card }) => card),
    },
  }),
);

/** The level of a group and of what it owns. @public */
export const EntityTeamScorecardCard = legacyScorecardsPlugin.provide(
  createComponentExtension({
    name: 'EntityTeamScorecardCard',
    component: {
      lazy: () =>
        import('./cards').then(({ EntityTeamScorecardCard: card }) => card),
    },
  }),
);
