import { renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  topologyApiRef,
  type TopologyApi,
} from '@banyan/backstage-plugin-banyan-react';
import { fakeTopology } from '@banyan/backstage-plugin-banyan-react/testing';
import { type BreakersApi, breakersApiRef } from '../data';
import { CircuitBreakersPage } from '../page/CircuitBreakersPage';

/** Renders the page at an address, with what the backends answer. */
export const renderBreakers = (
  breakers: BreakersApi,
  path = '/circuit-breakers',
  topology: TopologyApi = fakeTopology('pending'),
) =>
  renderInTestApp(<CircuitBreakersPage />, {
    initialRouteEntries: [path],
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    apis: [
      [breakersApiRef, breakers],
      [topologyApiRef, topology],
      [catalogApiRef, catalogApiMock({ entities: [] })],
    ],
  });
