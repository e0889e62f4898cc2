import {
  aTopology,
  fakeTopology,
} from '@banyan/backstage-plugin-banyan-react/testing';
import { screen, within } from '@testing-library/react';
import { anEntity } from '../__testUtils__/anEntity';
import { showCard, showRefused, showWaiting } from '../__testUtils__/showCard';
import { EntityOwnsCard } from './EntityOwnsCard';

describe('EntityOwnsCard', () => {
  it('says that it loads, and nothing else yet', async () => {
    expect(
      await showWaiting(<EntityOwnsCard />, anEntity('Group', 'shop')),
    ).toBeVisible();
    expect(screen.queryByText('nobody')).not.toBeInTheDocument();
  });

  it('says why it could not look, and offers to try again', async () => {
    expect(
      await showRefused(<EntityOwnsCard />, anEntity('Group', 'shop'), 'down'),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });

  it('counts what a group owns itself and with all below, by tier', async () => {
    showCard(<EntityOwnsCard />, anEntity('Group', 'shop'));
    const row = (await screen.findByText('components')).closest('tr');
    expect(row).toHaveTextContent('components04');
    expect(screen.getByText('Tiers:').parentElement).toHaveTextContent(
      'Tiers: T1 3T3 1',
    );
  });

  it('names its neighbours with direction and number of calls', async () => {
    showCard(<EntityOwnsCard />, anEntity('Group', 'shop'));
    const neighbour = (
      await screen.findByRole('link', { name: 'identity' })
    ).closest('li');
    expect(neighbour).toHaveTextContent('3 critical');
    expect(
      within(neighbour as HTMLElement).getByRole('img', { name: 'calls' }),
    ).toBeInTheDocument();
  });

  it('says that a group owns nothing', async () => {
    showCard(<EntityOwnsCard />, anEntity('Group', 'web'), {
      topology: fakeTopology(aTopology().teamIn('web', 'shop').build()),
    });
    const row = (await screen.findByText('components')).closest('tr');
    expect(row).toHaveTextContent('components00');
    expect(screen.getAllByText('none').length).toBeGreaterThan(0);
  });

  it('says that the topology does not know the group yet', async () => {
    showCard(<EntityOwnsCard />, anEntity('Group', 'brand-new'));
    expect(await screen.findByText(/does not know this group/)).toBeVisible();
  });
});
