import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  renderInTestApp,
  type TestAppOptions,
} from '@backstage/frontend-test-utils';
import {
  type TopologyApi,
  topologyApiRef,
} from '@banyan/backstage-plugin-banyan-react';
import { OwnershipPage } from '../page/OwnershipPage';

/** Renders the page at an address, on a topology of its own, in a portal with these other pages. */
export const renderPage = (
  topology: TopologyApi,
  address = '/ownership',
  pages: TestAppOptions['mountedRoutes'] = {},
) =>
  renderInTestApp(<OwnershipPage />, {
    initialRouteEntries: [address],
    mountedRoutes: {
      '/catalog/:namespace/:kind/:name': entityRouteRef,
      ...pages,
    },
    apis: [
      [topologyApiRef, topology],
      [catalogApiRef, catalogApiMock({ entities: [] })],
    ],
  });
