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
import { fakeMigrations } from './__testUtils__/fakeMigrations';
import { aList, aMigration, aSummary } from './__testUtils__/migrations';
import { migrationsApiRef } from './data';
import {
  EntityMigrationsCard,
  EntityTeamMigrationsCard,
  MigrationsPage,
} from './legacy';

const anEntity = (kind: string, name: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name, namespace: 'netflix' },
});

/** A portal on the old frontend system, with the page and the cards placed by hand. */
const oldPortal = (address: string) =>
  renderInTestApp(
    <TestApiProvider
      apis={[
        [
          migrationsApiRef,
          fakeMigrations({
            migrations: aList([aSummary()]),
            migration: aMigration(),
          }),
        ],
        [catalogApiRef, catalogApiMock({ entities: [] })],
      ]}
    >
      <FlatRoutes>
        <Route
          path="/component"
          element={
            <EntityProvider entity={anEntity('Component', 'lone')}>
              <EntityMigrationsCard />
            </EntityProvider>
          }
        />
        <Route
          path="/group"
          element={
            <EntityProvider entity={anEntity('Group', 'lone')}>
              <EntityTeamMigrationsCard />
            </EntityProvider>
          }
        />
        <Route path="/old/strangler" element={<MigrationsPage />} />
      </FlatRoutes>
    </TestApiProvider>,
    {
      routeEntries: [address],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );

describe('a portal on the old frontend system', () => {
  it('has the list, where the portal mounts it', async () => {
    await oldPortal('/old/strangler');
    expect(
      await screen.findByRole('link', { name: 'Data centre to AWS' }),
    ).toHaveAttribute('href', '/old/strangler/netflix/netflix-to-cloud');
  });

  it('has the page of a migration below it', async () => {
    await oldPortal('/old/strangler/netflix/netflix-to-cloud?at=2010-12');
    expect(await screen.findByRole('link', { name: 'Events' })).toHaveAttribute(
      'href',
      '/old/strangler/netflix/netflix-to-cloud/events?at=2010-12',
    );
  });

  it.each([
    [
      '/component',
      'No migration replaces it, moves to it or routes through it.',
    ],
    ['/group', 'It answers for no migration, and takes over nothing.'],
  ])('has the card at %s', async (address, words) => {
    await oldPortal(address);
    expect(await screen.findByText(words)).toBeInTheDocument();
  });
});
