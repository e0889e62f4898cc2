import type { Entity } from '@backstage/catalog-model';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  type TopologyApi,
  topologyApiRef,
} from '@banyan/backstage-plugin-banyan-react';
import { fakeTopology } from '@banyan/backstage-plugin-banyan-react/testing';
import { screen } from '@testing-library/react';
import { acme } from './acme';

/** Shows a card on the page of an entity, in a portal with this topology and these other entities. */
export const showCard = (
  card: JSX.Element,
  of: Entity,
  {
    topology = fakeTopology(acme()),
    entities = [],
  }: { topology?: TopologyApi; entities?: Entity[] } = {},
) =>
  renderInTestApp(<EntityProvider entity={of}>{card}</EntityProvider>, {
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    apis: [
      [topologyApiRef, topology],
      [catalogApiRef, catalogApiMock({ entities })],
    ],
  });

/** Shows a card whose topology has not answered yet; resolves to what says that it loads. */
export function showWaiting(card: JSX.Element, of: Entity) {
  showCard(card, of, { topology: fakeTopology('pending') });
  return screen.findByRole('status', { name: /^Loading/ });
}

/** Shows a card whose topology fails for a reason; resolves to what says the reason. */
export function showRefused(card: JSX.Element, of: Entity, reason: string) {
  showCard(card, of, { topology: fakeTopology(new Error(reason)) });
  return screen.findByText(reason);
}
