import { renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { Route, Routes } from 'react-router-dom';
import { type ScorecardsApi, scorecardsApiRef } from '../data';
import { ScorecardsPage } from '../page/ScorecardsPage';

/** jsdom measures nothing: what is as wide as its frame has no width. */
window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

/** Renders the page at an address, with what the backend answers. */
export const renderScorecards = (api: ScorecardsApi, path = '/scorecards') =>
  renderInTestApp(
    <Routes>
      <Route path="/scorecards/*" element={<ScorecardsPage />} />
    </Routes>,
    {
      initialRouteEntries: [path],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
      apis: [
        [scorecardsApiRef, api],
        [catalogApiRef, catalogApiMock({ entities: [] })],
      ],
    },
  );
