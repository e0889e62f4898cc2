import { FlatRoutes } from '@backstage/core-app-api';
import type { Entity } from '@backstage/catalog-model';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import {
  alignmentApiRef,
  type TopologyApi,
  topologyApiRef,
} from '@banyan/backstage-plugin-banyan-react';
import {
  fakeAlignment,
  fakeTopology,
} from '@banyan/backstage-plugin-banyan-react/testing';
import { screen } from '@testing-library/react';
import { Route } from 'react-router-dom';
import { alignmentOf } from './__testUtils__/answers';
import { ConwayPage, EntityAlignmentCard } from './legacy';

const anEntity = (
  kind: string,
  name: string,
  relations: Entity['relations'] = [],
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name, namespace: 'uber' },
  relations,
});

/** A portal on the old frontend system, with a card on an entity page. */
const oldPortal = (
  address: string,
  {
    entity = anEntity('Group', 'uber'),
    topology = fakeTopology({ alignment: alignmentOf('uber') }),
  }: { entity?: Entity; topology?: TopologyApi } = {},
) =>
  renderInTestApp(
    <TestApiProvider
      apis={[
        [topologyApiRef, topology],
        [alignmentApiRef, fakeAlignment({ history: { days: [] } })],
        [catalogApiRef, catalogApiMock({ entities: [] })],
      ]}
    >
      <FlatRoutes>
        <Route
          path="/entity"
          element={
            <EntityProvider entity={entity}>
              <EntityAlignmentCard />
            </EntityProvider>
          }
        />
        <Route path="/mirror" element={<ConwayPage />} />
      </FlatRoutes>
    </TestApiProvider>,
    {
      routeEntries: [address],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );

describe('a portal on the old frontend system', () => {
  it('has the page, where the portal mounts it', async () => {
    await oldPortal('/mirror');
    expect(await screen.findByText(/48 of 51 calls agree/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Matrix' })).toHaveAttribute(
      'href',
      '/mirror/matrix',
    );
  });

  it.each([
    ['Group', 'uber', 'Calls that agree', '48 of 51'],
    ['Domain', 'rides', 'Layer', 'product'],
    ['System', 'ride-lifecycle', 'Effective owner teams', '1.6'],
  ])('has the card of a %s', async (kind, name, label, value) => {
    await oldPortal('/entity', { entity: anEntity(kind, name) });
    const term = await screen.findByText(label);
    expect(term.nextSibling).toHaveTextContent(value);
  });

  it('has the card of a component, with what is at odds about it alone', async () => {
    const relations = [
      { type: 'partOf', targetRef: 'system:uber/ride-lifecycle' },
    ];
    await oldPortal('/entity', {
      entity: anEntity('Component', 'ride-request', relations),
    });
    expect(await screen.findByText('Gateway bypass')).toBeInTheDocument();
    expect(screen.getByText('core')).toBeInTheDocument();
    expect(screen.queryByText('Call up the layers')).not.toBeInTheDocument();
  });

  it('says of a component without system and owner why there is nothing', async () => {
    await oldPortal('/entity', { entity: anEntity('Component', 'lone') });
    expect(
      await screen.findByText(/no system and no owner/),
    ).toBeInTheDocument();
  });

  it.each([
    ['loads', 'pending' as const, /Loading the alignment/],
    ['failed', new Error('the backend is down'), /the backend is down/],
  ])('says that the card %s', async (_, answers, words) => {
    await oldPortal('/entity', { topology: fakeTopology(answers) });
    const found =
      answers === 'pending'
        ? await screen.findByLabelText(words)
        : await screen.findByText(words);
    expect(found).toBeInTheDocument();
  });

  it('says that nothing is in it', async () => {
    const alignment = alignmentOf('uber', { components: [] });
    await oldPortal('/entity', { topology: fakeTopology({ alignment }) });
    expect(
      await screen.findByText(/No live component is in it/),
    ).toBeInTheDocument();
  });
});
