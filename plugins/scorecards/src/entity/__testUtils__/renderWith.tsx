import { renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import type { ReactElement } from 'react';
import { fakeScorecards } from '../../__testUtils__/fakeScorecards';
import { type ScorecardsApi, scorecardsApiRef } from '../../data';
import { rootRouteRef } from '../../routes';

/** jsdom measures nothing. */
window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

/** Renders something at an address, with what the backend answers. */
export const renderWith = (
  element: ReactElement,
  known: Partial<ScorecardsApi>,
  path = '/',
) =>
  renderInTestApp(element, {
    initialRouteEntries: [path],
    mountedRoutes: {
      '/catalog/:namespace/:kind/:name': entityRouteRef,
      '/scorecards': rootRouteRef,
    },
    apis: [
      [scorecardsApiRef, fakeScorecards(known)],
      [catalogApiRef, catalogApiMock({ entities: [] })],
    ],
  });
