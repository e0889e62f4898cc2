import type { Entity } from '@backstage/catalog-model';
import { fakeTopology } from '@banyan/backstage-plugin-banyan-react/testing';
import { screen, within } from '@testing-library/react';
import { acme } from '../__testUtils__/acme';
import { anEntity } from '../__testUtils__/anEntity';
import { showCard, showRefused, showWaiting } from '../__testUtils__/showCard';
import { EntityOwnerCard } from './EntityOwnerCard';

const CHECKOUT = ['ownedBy', 'group:default/checkout'] as const;
const SALES = ['partOf', 'system:default/sales'] as const;

const annotated = (entity: Entity, annotations: Record<string, string>) => ({
  ...entity,
  metadata: { ...entity.metadata, annotations },
});

/** An owner that only the system of the component names. */
function inheriting() {
  const answers = acme();
  const { nodes } = answers.graph;
  nodes.provenance[nodes.ref.indexOf('component:default/cart')] = 1;
  return fakeTopology(answers);
}

describe('EntityOwnerCard', () => {
  describe.each([
    ['names its owner', CHECKOUT],
    ['inherits its owner', SALES],
  ])('of what %s', (_way, relation) => {
    const cart = anEntity('Component', 'cart', relation);

    it('says that it loads, and nothing else yet', async () => {
      expect(await showWaiting(<EntityOwnerCard />, cart)).toBeVisible();
      expect(screen.queryByText('nobody')).not.toBeInTheDocument();
    });

    it('says why it could not look, and offers to try again', async () => {
      expect(
        await showRefused(<EntityOwnerCard />, cart, 'down'),
      ).toBeVisible();
      expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
    });
  });

  it('leads up to the organization, with team size and provenance', async () => {
    showCard(<EntityOwnerCard />, anEntity('Component', 'cart', CHECKOUT));
    const steps = within(await screen.findByRole('list')).getAllByRole(
      'listitem',
    );
    expect(steps.map(({ textContent }) => textContent)).toEqual([
      'acmeorganization, 13 people',
      'shoporg, 13 people',
      'checkoutteam, 8 people',
    ]);
    expect(screen.getByText('says so itself')).toBeInTheDocument();
  });

  it('says of which system the owner is', async () => {
    showCard(<EntityOwnerCard />, anEntity('Component', 'cart', SALES), {
      topology: inheriting(),
    });
    expect(await screen.findByText('from its system')).toBeInTheDocument();
    expect(screen.getByText('checkout')).toBeInTheDocument();
  });

  it.each([
    [
      'the component',
      { 'banyan/oncall': 'web-pager', 'banyan/oncall-size': '6' },
      {},
      'web-pager, 6 people',
    ],
    [
      'its team',
      {},
      { 'banyan/oncall': 'shop-pager' },
      'shop-pager, of the team',
    ],
    ['PagerDuty', { 'pagerduty.com/service-id': 'P1' }, {}, 'P1'],
  ])('says who is on call by %s', async (_who, own, teams, words) => {
    showCard(
      <EntityOwnerCard />,
      annotated(anEntity('Component', 'cart', CHECKOUT), own),
      { entities: [annotated(anEntity('Group', 'checkout'), teams)] },
    );
    expect(await screen.findByText(words)).toBeInTheDocument();
  });

  it('says that nobody is known to be on call, and how to say it', async () => {
    showCard(<EntityOwnerCard />, anEntity('Component', 'cart', CHECKOUT));
    expect(await screen.findByText('banyan/oncall')).toBeInTheDocument();
  });

  it('says that nobody owns it', async () => {
    showCard(<EntityOwnerCard />, anEntity('Component', 'orphan'));
    expect(await screen.findByText('nobody')).toBeInTheDocument();
  });

  it('says that a person owns it, which is no team', async () => {
    showCard(
      <EntityOwnerCard />,
      anEntity('Component', 'cart', ['ownedBy', 'user:default/ann']),
    );
    expect(await screen.findByText('a person, no group')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'ann' })).toBeInTheDocument();
  });

  it('says that several own it', async () => {
    showCard(
      <EntityOwnerCard />,
      anEntity('Component', 'cart', CHECKOUT, [
        'ownedBy',
        'group:default/identity',
      ]),
    );
    expect(
      await screen.findByText('2 owners; the first counts'),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'identity' })).toBeVisible();
  });

  it('says that the owner does not exist', async () => {
    showCard(
      <EntityOwnerCard />,
      anEntity('Component', 'cart', ['ownedBy', 'group:default/ghost']),
    );
    expect(
      await screen.findByText('no such group in the catalog'),
    ).toBeInTheDocument();
  });
});
