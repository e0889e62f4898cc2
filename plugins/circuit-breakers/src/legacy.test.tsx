import { FlatRoutes } from '@backstage/core-app-api';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { topologyApiRef } from '@banyan/backstage-plugin-banyan-react';
import { fakeTopology } from '@banyan/backstage-plugin-banyan-react/testing';
import { screen, within } from '@testing-library/react';
import { Route } from 'react-router-dom';
import { anOpenBreaker, answerOf, between } from './__testUtils__/breakers';
import { fakeBreakers } from './__testUtils__/fakeBreakers';
import { type BreakersApi, breakersApiRef } from './data';
import {
  CircuitBreakersPage,
  EntityBreakersCard,
  EntityTeamBreakersCard,
} from './legacy';

const anEntity = (kind: string, name: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name, namespace: 'netflix' },
});

const homePage = anEntity('Component', 'home-page');
const team = anEntity('Group', 'page-algorithms');

const some = () =>
  fakeBreakers({
    breakers: answerOf([
      between('netflix/home-page', 'artwork'),
      anOpenBreaker(),
      between('netflix/netflix-api', 'home-page', { state: 'unknown' }),
    ]),
  });

/** A portal on the old frontend system, with a card on an entity page. */
const oldPortal = (
  address: string,
  { entity = homePage, breakers = some() as BreakersApi } = {},
) =>
  renderInTestApp(
    <TestApiProvider
      apis={[
        [breakersApiRef, breakers],
        [topologyApiRef, fakeTopology('pending')],
        [catalogApiRef, catalogApiMock({ entities: [] })],
      ]}
    >
      <FlatRoutes>
        <Route
          path="/entity"
          element={
            <EntityProvider entity={entity}>
              {entity.kind === 'Group' ? (
                <EntityTeamBreakersCard />
              ) : (
                <EntityBreakersCard />
              )}
            </EntityProvider>
          }
        />
        <Route path="/breakers" element={<CircuitBreakersPage />} />
      </FlatRoutes>
    </TestApiProvider>,
    {
      routeEntries: [address],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );

describe('a portal on the old frontend system', () => {
  it('has the page, where the portal mounts it', async () => {
    await oldPortal('/breakers');
    expect(
      await screen.findByRole('link', { name: 'Coverage' }),
    ).toHaveAttribute('href', '/breakers/coverage');
  });

  it('has the card of a component with its breakers out and in, open ones first', async () => {
    await oldPortal('/entity');
    const out = await screen.findByRole('list', {
      name: 'On calls that it makes',
    });
    expect(
      within(out)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      expect.stringMatching(/^open→ recommendation-servicefor 7 m/),
      expect.stringMatching(/^closed→ artwork/),
    ]);
    const into = screen.getByRole('list', { name: 'On calls to it' });
    expect(into).toHaveTextContent('unknownnetflix-api →');
  });

  it('says of a component without breakers that it has none', async () => {
    await oldPortal('/entity', { entity: anEntity('Component', 'lone') });
    expect(
      await screen.findByText('No call that it makes has a breaker.'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('No call to it has a breaker.'),
    ).toBeInTheDocument();
  });

  it('has the card of a group', async () => {
    await oldPortal('/entity', { entity: team });
    const list = await screen.findByRole('list', {
      name: 'Breakers of what it owns',
    });
    expect(within(list).getAllByRole('listitem')[0]).toHaveTextContent(
      'openhome-page → recommendation-service',
    );
    expect(screen.getByText('1 open, 1 unknown, 1 closed')).toBeInTheDocument();
  });

  it('says of a group without breakers that it has none', async () => {
    await oldPortal('/entity', {
      entity: team,
      breakers: fakeBreakers({ breakers: answerOf([]) }),
    });
    expect(
      await screen.findByText('Nothing that it owns calls through a breaker.'),
    ).toBeInTheDocument();
  });

  it.each([
    ['loads', 'pending' as const, /Loading the breakers/],
    ['failed', new Error('the backend is down'), /the backend is down/],
  ])('says that the card %s', async (_, answers, words) => {
    await oldPortal('/entity', { breakers: fakeBreakers(answers) });
    const found =
      answers === 'pending'
        ? await screen.findByLabelText(words)
        : await screen.findByText(words);
    expect(found).toBeInTheDocument();
  });
});
