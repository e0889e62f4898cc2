import {
  aTopology,
  fakeTopology,
} from '@banyan/backstage-plugin-banyan-react/testing';
import { screen } from '@testing-library/react';
import { anEntity } from '../__testUtils__/anEntity';
import { showCard, showRefused, showWaiting } from '../__testUtils__/showCard';
import { EntityOwnerSharesCard } from './EntityOwnerSharesCard';

describe('EntityOwnerSharesCard', () => {
  it('says that it loads, and nothing else yet', async () => {
    expect(
      await showWaiting(<EntityOwnerSharesCard />, anEntity('System', 'sales')),
    ).toBeVisible();
    expect(screen.queryByText('nobody')).not.toBeInTheDocument();
  });

  it('says why it could not look, and offers to try again', async () => {
    expect(
      await showRefused(
        <EntityOwnerSharesCard />,
        anEntity('System', 'sales'),
        'down',
      ),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });

  it.each(['System', 'Domain'])(
    'gives each owner of a %s its share',
    async kind => {
      showCard(<EntityOwnerSharesCard />, anEntity(kind, 'sales'));
      expect(await screen.findByText('3/6')).toBeInTheDocument();
      expect(screen.getByText('nobody').closest('li')).toHaveTextContent('1/6');
    },
  );

  it('says that nothing is part of it, and how something joins', async () => {
    showCard(<EntityOwnerSharesCard />, anEntity('System', 'sales'), {
      topology: fakeTopology(aTopology().build()),
    });
    expect(await screen.findByText('spec.system')).toBeInTheDocument();
  });
});
