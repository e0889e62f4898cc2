import type { Entity } from '@backstage/catalog-model';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import {
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import {
  type TopologyApi,
  topologyApiRef,
} from '@banyan/backstage-plugin-banyan-react';
import { fakeTopology } from '@banyan/backstage-plugin-banyan-react/testing';
import { screen } from '@testing-library/react';
import { acme } from '../__testUtils__/acme';
import { EntityOwnerCard } from './EntityOwnerCard';
import { EntityOwnerSharesCard } from './EntityOwnerSharesCard';
import { EntityOwnsCard } from './EntityOwnsCard';

const entity = (
  kind: string,
  name: string,
  relations: Entity['relations'] = [],
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name, namespace: 'default' },
  spec: {},
  relations,
});
const ownedBy = (name: string) => [
  { type: 'ownedBy', targetRef: `group:default/${name}` },
];

const show = (
  card: JSX.Element,
  of: Entity,
  topology: TopologyApi = fakeTopology(acme()),
) =>
  renderInTestApp(<EntityProvider entity={of}>{card}</EntityProvider>, {
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    apis: [[topologyApiRef, topology]],
  });

describe('EntityOwnerCard', () => {
  it('leads up to the organization, with team size and provenance', async () => {
    show(<EntityOwnerCard />, entity('Component', 'cart', ownedBy('checkout')));
    expect(await screen.findByText('checkout')).toBeInTheDocument();
    expect(screen.getByText('acme')).toBeInTheDocument();
    expect(screen.getByText('team, 8 people')).toBeInTheDocument();
    expect(screen.getByText('says so itself')).toBeInTheDocument();
    expect(screen.getByText('banyan/oncall')).toBeInTheDocument();
  });

  it('says that nobody owns it', async () => {
    show(<EntityOwnerCard />, entity('Component', 'orphan'));
    expect(await screen.findByText('nobody')).toBeInTheDocument();
  });

  it('says that the owner does not exist', async () => {
    show(<EntityOwnerCard />, entity('Component', 'cart', ownedBy('ghost')));
    expect(
      await screen.findByText('no such group in the catalog'),
    ).toBeInTheDocument();
  });

  it('says why it could not look', async () => {
    show(
      <EntityOwnerCard />,
      entity('Component', 'cart', ownedBy('checkout')),
      fakeTopology(new Error('down')),
    );
    expect(await screen.findByText('down')).toBeInTheDocument();
  });
});

describe('EntityOwnsCard', () => {
  it('counts what a group owns itself and with all below', async () => {
    show(<EntityOwnsCard />, entity('Group', 'shop'));
    const row = (await screen.findByText('components')).closest('tr');
    expect(row).toHaveTextContent('components04');
    expect(screen.getByText('identity')).toBeInTheDocument();
  });

  it('says that the topology does not know the group yet', async () => {
    show(<EntityOwnsCard />, entity('Group', 'brand-new'));
    expect(await screen.findByText(/does not know this group/)).toBeVisible();
  });
});

describe('EntityOwnerSharesCard', () => {
  it('gives each owner its share', async () => {
    show(<EntityOwnerSharesCard />, entity('System', 'sales'));
    expect(await screen.findByText('3/6')).toBeInTheDocument();
    expect(screen.getByText('nobody')).toBeInTheDocument();
  });
});
