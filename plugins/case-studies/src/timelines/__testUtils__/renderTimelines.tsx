import { renderInTestApp } from '@backstage/frontend-test-utils';
import { fetchApiRef } from '@backstage/frontend-plugin-api';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { useSearchParams } from 'react-router-dom';
import { fakeCaseStudies } from '../../__testUtils__/fakeCaseStudies';
import { caseStudiesApiRef } from '../../data';
import { TimelinesTab } from '../TimelinesTab';
import { aTimeline, TO_CLOUD, TO_COSMOS } from './migrations';
import { CATALOG } from './timelineFiles';

/** jsdom measures nothing. */
window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

const Address = () => <output>{useSearchParams()[0].toString()}</output>;

const Tab = () => (
  <>
    <TimelinesTab scope={useSearchParams()[0].get('scope') ?? undefined} />
    <Address />
  </>
);

const toldOf = (ref: string) => ({
  items: ref.includes('netflix') ? [TO_CLOUD, TO_COSMOS] : [],
});

const ofRef = (url: string) => {
  const [namespace, name] = url.split('/').slice(-3);
  return `migration:${namespace}/${name}`;
};

/** Renders the tab at an address; `migrations` = what the strangler backend says of a group. */
export const renderTimelines = (
  query = '',
  {
    catalog = catalogApiMock({ entities: CATALOG }),
    migrations = toldOf,
  }: {
    catalog?: ReturnType<typeof catalogApiMock>;
    migrations?: unknown;
  } = {},
) =>
  renderInTestApp(<Tab />, {
    initialRouteEntries: [`/case-studies/timelines${query}`],
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    apis: [
      [caseStudiesApiRef, fakeCaseStudies({ migrations })],
      [catalogApiRef, catalog],
      [
        fetchApiRef,
        {
          fetch: async (url: unknown) =>
            new Response(JSON.stringify(aTimeline(ofRef(String(url)))), {
              headers: { 'Content-Type': 'application/json' },
            }),
        },
      ],
    ],
  });
