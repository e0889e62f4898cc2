import { renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  acceptancesApiRef,
  type AlignmentApi,
  alignmentApiRef,
  type TopologyApi,
  topologyApiRef,
} from '@banyan/backstage-plugin-banyan-react';
import {
  fakeAcceptances,
  fakeAlignment,
} from '@banyan/backstage-plugin-banyan-react/testing';
import { ConwayPage } from '../page/ConwayPage';

/** Renders the page at an address, with what the backends answer. */
export const renderConway = (
  topology: TopologyApi,
  path = '/conway',
  {
    alignment = fakeAlignment({ history: { days: [] } }),
    acceptances = fakeAcceptances(),
  }: {
    alignment?: AlignmentApi;
    acceptances?: ReturnType<typeof fakeAcceptances>;
  } = {},
) =>
  renderInTestApp(<ConwayPage />, {
    initialRouteEntries: [path],
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    apis: [
      [topologyApiRef, topology],
      [alignmentApiRef, alignment],
      [acceptancesApiRef, acceptances],
      [catalogApiRef, catalogApiMock({ entities: [] })],
    ],
  });
