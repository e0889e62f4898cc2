import type { CapabilityItem } from '@banyan/backstage-plugin-banyan-common';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeMigrations } from '../__testUtils__/fakeMigrations';
import {
  aCapability,
  aMigration,
  anObservedShare,
  NOW,
} from '../__testUtils__/migrations';
import { renderMigrations } from '../__testUtils__/renderMigrations';
import { withoutSize } from '../__testUtils__/withoutSize';
import { SteerDialog } from './SteerDialog';

const at20 = aCapability({
  name: 'refund-requests',
  title: 'Refund requests',
  stage: 'canary',
  intended: 20,
  intendedFrom: 'gateway',
  observed: 20.4,
  observedShare: anObservedShare(20.4),
  maySteer: true,
});

const at30 = (seen: number): CapabilityItem => ({
  ...at20,
  intended: 30,
  observed: seen,
  observedShare: anObservedShare(seen, { from: NOW, to: NOW + 9_000 }),
});

const live = (...capabilities: CapabilityItem[]) =>
  aMigration({ capabilities, isReplay: false, at: NOW, simulated: true });

const show = (
  followed: CapabilityItem[],
  onSteer?: (...told: unknown[]) => void,
) => {
  const answers = followed.map(item => live(item));
  renderMigrations(
    fakeMigrations({
      migration: () =>
        (answers.length > 1 ? answers.shift() : answers[0]) ?? live(at20),
      onSteer,
    }),
    '/migrations',
    <SteerDialog migration={live(at20)} item={at20} onClose={() => {}} />,
  );
};

const order = async (percent: string, reason: string) => {
  const user = userEvent.setup();
  const field = await screen.findByRole('textbox', { name: /^Percent/ });
  await user.clear(field);
  await user.type(field, `${percent}{Tab}`);
  await user.type(screen.getByRole('textbox', { name: /^Reason/ }), reason);
  await user.click(screen.getByRole('button', { name: 'Move traffic' }));
};

describe('moving traffic', () => {
  beforeEach(withoutSize);

  it('says where it is, and that the load is simulated', async () => {
    show([]);
    const dialog = await screen.findByRole('dialog', {
      name: 'Move traffic: Refund requests',
    });
    expect(dialog).toHaveTextContent('sends 20.0 % of Refund requests');
    expect(dialog).toHaveTextContent('its load is simulated');
    expect(screen.getByRole('slider')).toHaveValue('20');
  });

  it('says why it cannot be ordered yet', async () => {
    show([]);
    expect(
      await screen.findByText('Not yet: it is at 20.0 % already'),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: 'Move traffic' })).toBeDisabled();
  });

  it('orders with the slider by keys', async () => {
    show([]);
    const user = userEvent.setup();
    const slider = await screen.findByRole('slider');
    act(() => slider.focus());
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('textbox', { name: /^Percent/ })).toHaveValue('21');
  });

  it('gives the order with its reason, and follows until observed agrees', async () => {
    const steered = jest.fn();
    show([at20, at30(24), at30(29.8)], steered);
    await order('30', 'Errors are low');
    expect(steered).toHaveBeenCalledWith('refund-requests', {
      percent: 30,
      reason: 'Errors are low',
    });
    expect(
      await screen.findByText(/the gateway was last read at 20.0 %/),
    ).toBeVisible();
    expect(
      await screen.findByText(/does not agree with 30.0 % yet/, undefined, {
        timeout: 8_000,
      }),
    ).toBeVisible();
    expect(
      await screen.findByText(
        /Observed agrees with intended: 29.8 %/,
        undefined,
        {
          timeout: 8_000,
        },
      ),
    ).toBeVisible();
    expect(screen.queryByText(/Looked at every/)).not.toBeInTheDocument();
  });

  it('says why the backend refused it, and keeps the order', async () => {
    show([], () => {
      throw new Error('no configured source of it takes orders');
    });
    await order('30', 'Errors are low');
    expect(await screen.findByText('The traffic was not moved')).toBeVisible();
    expect(
      screen.getByText('no configured source of it takes orders'),
    ).toBeVisible();
    expect(screen.getByRole('textbox', { name: /^Reason/ })).toHaveValue(
      'Errors are low',
    );
  });

  it('lets it be moved again, from where it is', async () => {
    show([at30(29.8)]);
    await order('30', 'Errors are low');
    await screen.findByText(/Observed agrees/);
    await userEvent.click(
      screen.getByRole('button', { name: 'Move it again' }),
    );
    expect(
      await screen.findByRole('button', { name: 'Move traffic' }),
    ).toBeVisible();
  });
});
