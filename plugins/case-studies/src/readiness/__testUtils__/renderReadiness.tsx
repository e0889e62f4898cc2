import type { Entity } from '@backstage/catalog-model';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  type TopologyApi,
  topologyApiRef,
} from '@banyan/backstage-plugin-banyan-react';
import { fetchApiRef } from '@backstage/frontend-plugin-api';
import { Route, Routes, useLocation } from 'react-router-dom';
import { scorecardsRouteRef } from '../../routes';
import { ReadinessTab } from '../ReadinessTab';

/** jsdom measures nothing: what is as wide as its frame has no width. */
window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

export const ACME = 'group:default/acme';

const Tab = () => {
  const { search } = useLocation();
  return (
    <>
      <ReadinessTab
        scope={new URLSearchParams(search).get('scope') ?? undefined}
      />
      <output aria-label="address">{search}</output>
    </>
  );
};

/** Renders the tab at an address, with what the portal knows. */
export const renderReadiness = ({
  query = '',
  entities = [],
  topology = {
    get: async () => {
      throw new Error('topology is not installed');
    },
  },
  coverage = { error: { message: 'circuit-breakers is not installed' } },
  hasScorecards = true,
}: {
  query?: string;
  entities?: Entity[];
  topology?: TopologyApi;
  coverage?: object;
  hasScorecards?: boolean;
} = {}) =>
  renderInTestApp(
    <Routes>
      <Route path="/case-studies/readiness" element={<Tab />} />
    </Routes>,
    {
      initialRouteEntries: [`/case-studies/readiness${query}`],
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        ...(hasScorecards && { '/scorecards': scorecardsRouteRef }),
      },
      apis: [
        [catalogApiRef, catalogApiMock({ entities })],
        [topologyApiRef, topology],
        [
          fetchApiRef,
          {
            fetch: async () =>
              new Response(JSON.stringify(coverage), {
                status: 'error' in coverage ? 404 : 200,
                headers: { 'Content-Type': 'application/json' },
              }),
          },
        ],
      ],
    },
  );
