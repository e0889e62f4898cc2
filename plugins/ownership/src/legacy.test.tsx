import { FlatRoutes } from '@backstage/core-app-api';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { topologyApiRef } from '@banyan/backstage-plugin-banyan-react';
import { fakeTopology } from '@banyan/backstage-plugin-banyan-react/testing';
import { screen } from '@testing-library/react';
import { Route } from 'react-router-dom';
import { acme } from './__testUtils__/acme';
import { anEntity } from './__testUtils__/anEntity';
import {
  EntityOwnerCard,
  EntityOwnerSharesCard,
  EntityOwnsCard,
  OwnershipPage,
} from './legacy';

const CHECKOUT = 'group:default/checkout';

/** A portal on the old frontend system, with the page where that portal wants it. */
const oldPortal = (address: string, card = <></>) =>
  renderInTestApp(
    <TestApiProvider
      apis={[
        [topologyApiRef, fakeTopology(acme())],
        [catalogApiRef, catalogApiMock({ entities: [] })],
      ]}
    >
      <FlatRoutes>
        <Route path="/entity" element={card} />
        <Route path="/who-owns-what" element={<OwnershipPage />} />
      </FlatRoutes>
    </TestApiProvider>,
    {
      routeEntries: [address],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );

describe('a portal on the old frontend system', () => {
  it('has the page, where the portal mounts it', async () => {
    await oldPortal('/who-owns-what/teams');
    expect(
      await screen.findByRole('link', { name: 'checkout' }),
    ).toHaveAttribute('href', '/catalog/default/group/checkout');
    expect(
      screen.getByRole('link', { name: 'Org and architecture' }),
    ).toHaveAttribute('href', '/who-owns-what/architecture');
  });

  it('has every tab of the page', async () => {
    await oldPortal('/who-owns-what/architecture');
    expect(await screen.findByText(/agree on 4 of 4/)).toBeInTheDocument();
  });

  it('has the card with the owner of a component', async () => {
    await oldPortal(
      '/entity',
      <EntityProvider
        entity={anEntity('Component', 'cart', ['ownedBy', CHECKOUT])}
      >
        <EntityOwnerCard />
      </EntityProvider>,
    );
    expect(await screen.findByText('team, 8 people')).toBeInTheDocument();
  });

  it('has the card with what a group owns, which leads to the page', async () => {
    await oldPortal(
      '/entity',
      <EntityProvider entity={anEntity('Group', 'checkout')}>
        <EntityOwnsCard />
      </EntityProvider>,
    );
    expect(
      await screen.findByRole('link', { name: 'See it on the map' }),
    ).toHaveAttribute(
      'href',
      `/who-owns-what?${new URLSearchParams({ scope: 'group:default/acme', team: CHECKOUT })}`,
    );
    expect(screen.getByRole('link', { name: 'cart' })).toBeInTheDocument();
  });

  it('has the card with the owners of a system', async () => {
    await oldPortal(
      '/entity',
      <EntityProvider entity={anEntity('System', 'sales')}>
        <EntityOwnerSharesCard />
      </EntityProvider>,
    );
    expect(await screen.findByText('3/6')).toBeInTheDocument();
  });
});
