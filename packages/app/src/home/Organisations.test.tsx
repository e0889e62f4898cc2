import type { Entity } from '@backstage/catalog-model';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Organisations } from './Organisations';

const ENTITIES: Entity[] = [
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: 'acme', namespace: 'acme', title: 'Acme' },
    spec: { type: 'organization', children: [] },
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: 'anvils', namespace: 'acme' },
    spec: { type: 'team', children: [] },
    relations: [{ type: 'childOf', targetRef: 'group:acme/acme' }],
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'shop', namespace: 'acme' },
    spec: { type: 'service', lifecycle: 'production' },
    relations: [{ type: 'ownedBy', targetRef: 'group:acme/anvils' }],
  },
];

const render = (catalog: ReturnType<typeof catalogApiMock>) =>
  renderInTestApp(<Organisations />, { apis: [[catalogApiRef, catalog]] });

const failing = (getEntities: () => Promise<never>) =>
  Object.assign(catalogApiMock({ entities: ENTITIES }), { getEntities });

describe('Organisations', () => {
  it('says the answer in one line and draws a card an organisation', async () => {
    render(catalogApiMock({ entities: ENTITIES }));
    expect(
      await screen.findByText(
        /1 organisation, 1 team, 1 live service, 0 migrations/,
      ),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'Acme' })).toHaveAttribute(
      'href',
      '/catalog/acme/group/acme',
    );
    expect(screen.getByText('unknown')).toBeVisible();
  });

  it('says how to add the first organisation when there is none', async () => {
    render(catalogApiMock({ entities: [] }));
    expect(await screen.findByText('No organisation yet')).toBeVisible();
  });

  it('shows what is loading until the catalog answers', () => {
    render(failing(() => new Promise(() => {})));
    expect(screen.getByLabelText('Loading organisations')).toBeVisible();
  });

  it('says what failed, and tries again on request', async () => {
    const getEntities = jest
      .fn()
      .mockRejectedValue(new Error('the catalog sleeps'));
    render(failing(getEntities));
    expect(await screen.findByText('the catalog sleeps')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(getEntities).toHaveBeenCalledTimes(2);
  });
});
