import { FlatRoutes } from '@backstage/core-app-api';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { Route } from 'react-router-dom';
import { everyAnswer } from './__testUtils__/answers';
import { aCaseFile, anOrganisation } from './__testUtils__/entities';
import { fakeCaseStudies } from './__testUtils__/fakeCaseStudies';
import { caseStudiesApiRef } from './data';
import { CaseStudiesPage, EntityCaseStudyContent } from './legacy';

const ACME = anOrganisation('acme', { title: 'Acme' });

/** A portal on the old frontend system, with the page and the tab placed by hand. */
const oldPortal = (address: string) =>
  renderInTestApp(
    <TestApiProvider
      apis={[
        [caseStudiesApiRef, fakeCaseStudies(everyAnswer)],
        [
          catalogApiRef,
          catalogApiMock({ entities: [ACME, aCaseFile('acme', 'Acme')] }),
        ],
      ]}
    >
      <FlatRoutes>
        <Route path="/old/cases" element={<CaseStudiesPage />} />
        <Route
          path="/content"
          element={
            <EntityProvider entity={ACME}>
              <EntityCaseStudyContent />
            </EntityProvider>
          }
        />
      </FlatRoutes>
    </TestApiProvider>,
    {
      routeEntries: [address],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );

describe('a portal on the old frontend system', () => {
  it('has the page where the portal mounts it, with what lies below it', async () => {
    await oldPortal('/old/cases?scope=group:acme/acme');
    expect(
      await screen.findByRole('columnheader', { name: /Acme/ }),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Readiness' })).toHaveAttribute(
      'href',
      '/old/cases/readiness?scope=group%3Aacme%2Facme',
    );
  });

  it('has the tab of an organization', async () => {
    await oldPortal('/content');
    expect(
      await screen.findByRole('region', { name: 'Acme' }),
    ).toBeInTheDocument();
  });
});
