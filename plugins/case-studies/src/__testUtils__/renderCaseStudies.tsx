import type { Entity } from '@backstage/catalog-model';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { Route, Routes } from 'react-router-dom';
import { type CaseStudiesApi, caseStudiesApiRef } from '../data';
import { CaseStudiesPage } from '../page/CaseStudiesPage';
import { type FakeAnswers, fakeCaseStudies } from './fakeCaseStudies';

type MountedRoutes = NonNullable<
  Parameters<typeof renderInTestApp>[1]
>['mountedRoutes'];

/** jsdom measures nothing: what is as wide as its frame has no width. */
window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

/**
 * Renders the page at an address: `files` = all entities of the catalog (groups, case studies);
 * `answers` = what the backends tell of a group, or an API that tells it.
 */
export const renderCaseStudies = (
  address = '/case-studies',
  {
    files = [],
    answers = {},
    mountedRoutes = {},
  }: {
    files?: Entity[];
    answers?: FakeAnswers | CaseStudiesApi;
    mountedRoutes?: MountedRoutes;
  } = {},
) =>
  renderInTestApp(
    <Routes>
      <Route path="/case-studies/*" element={<CaseStudiesPage />} />
    </Routes>,
    {
      initialRouteEntries: [address],
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        ...mountedRoutes,
      },
      apis: [
        [
          caseStudiesApiRef,
          'tell' in answers ? answers : fakeCaseStudies(answers),
        ],
        [catalogApiRef, catalogApiMock({ entities: files })],
      ],
    },
  );
