import { identityApiRef } from '@backstage/frontend-plugin-api';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { topologyApiRef } from '@banyan/backstage-plugin-banyan-react';
import { fakeTopology } from '@banyan/backstage-plugin-banyan-react/testing';
import { screen } from '@testing-library/react';
import { acme } from '../__testUtils__/acme';
import { MyServices } from './MyServices';

const show = (ownershipEntityRefs: string[]) =>
  renderInTestApp(<MyServices />, {
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    apis: [
      [topologyApiRef, fakeTopology(acme())],
      [identityApiRef, mockApis.identity({ ownershipEntityRefs })],
    ],
  });

describe('MyServices', () => {
  it('lists what the groups of the person own, tier 0 first', async () => {
    show(['user:default/ann', 'group:default/checkout']);
    const items = await screen.findAllByRole('listitem');
    expect(items[0]).toHaveTextContent('T0login');
  });

  it('says what to do for a person in no group', async () => {
    show(['user:default/guest']);
    expect(await screen.findByText(/You are in no group/)).toBeInTheDocument();
  });
});
