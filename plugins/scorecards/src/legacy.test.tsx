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
import { aCheck, aReport, aRun, runsOf } from './__testUtils__/answers';
import { fakeScorecards } from './__testUtils__/fakeScorecards';
import { scorecardsApiRef } from './data';
import {
  EntityScorecardCard,
  EntityScorecardsContent,
  EntityTeamScorecardCard,
  ScorecardsPage,
} from './legacy';

const anEntity = (kind: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name: 'lone', namespace: 'netflix' },
});

const DOWN = new Error('the backend is down');

/** A portal on the old frontend system, with the page, the tab and the cards placed by hand. */
const oldPortal = (address: string) =>
  renderInTestApp(
    <TestApiProvider
      apis={[
        [
          scorecardsApiRef,
          fakeScorecards({
            checks: { items: [aCheck()] },
            report: aReport(),
            runs: runsOf(aRun()),
            entity: DOWN,
            nextOf: DOWN,
            fixNext: DOWN,
            levels: DOWN,
          }),
        ],
        [catalogApiRef, catalogApiMock({ entities: [] })],
      ]}
    >
      <FlatRoutes>
        <Route path="/old/scores" element={<ScorecardsPage />} />
        <Route
          path="/content"
          element={
            <EntityProvider entity={anEntity('Component')}>
              <EntityScorecardsContent />
            </EntityProvider>
          }
        />
        <Route
          path="/card"
          element={
            <EntityProvider entity={anEntity('Component')}>
              <EntityScorecardCard />
            </EntityProvider>
          }
        />
        <Route
          path="/team"
          element={
            <EntityProvider entity={anEntity('Group')}>
              <EntityTeamScorecardCard />
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
    await oldPortal('/old/scores/checks?scope=group:netflix/edge');
    expect(await screen.findByRole('link', { name: 'OWN-01' })).toHaveAttribute(
      'href',
      '/old/scores/checks/OWN-01?scope=group%3Anetflix%2Fedge',
    );
    expect(screen.getByRole('link', { name: 'Runs' })).toHaveAttribute(
      'href',
      '/old/scores/runs?scope=group%3Anetflix%2Fedge',
    );
  });

  it.each([
    ['/content', /the backend is down/],
    ['/card', /the backend is down/],
    ['/team', 'artwork'],
  ])('has what stands at %s', async (address, words) => {
    await oldPortal(address);
    expect((await screen.findAllByText(words))[0]).toBeInTheDocument();
  });
});
