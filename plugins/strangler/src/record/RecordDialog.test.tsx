import type { MigrationResponse } from '@banyan/backstage-plugin-banyan-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeMigrations } from '../__testUtils__/fakeMigrations';
import { aMigration, someCapabilities } from '../__testUtils__/migrations';
import { renderMigrations } from '../__testUtils__/renderMigrations';
import { withoutSize } from '../__testUtils__/withoutSize';
import { RecordDialog } from './RecordDialog';

const mine = (told: Partial<MigrationResponse> = {}) =>
  aMigration({
    mayRecord: true,
    capabilities: someCapabilities().map(item => ({
      ...item,
      mayRecord: true,
    })),
    ...told,
  });

const show = (
  migration: MigrationResponse,
  onRecord?: (...told: unknown[]) => void,
) => {
  const closed = jest.fn();
  renderMigrations(
    fakeMigrations({ onRecord }),
    '/migrations',
    <RecordDialog
      migration={migration}
      capability="web-pages"
      onClose={closed}
    />,
  );
  return closed;
};

const dialog = () => screen.findByRole('dialog', { name: 'Record an event' });
const record = () =>
  screen.findByRole('button', { name: 'Record in the portal' });
const field = (name: RegExp) => screen.findByRole('textbox', { name });

describe('recording an event', () => {
  beforeEach(withoutSize);

  it('sends what happened and why, and says that it is done', async () => {
    const user = userEvent.setup();
    const recorded = jest.fn();
    show(mine(), recorded);
    await user.type(await field(/^Percent/), '90');
    await user.type(await field(/^Reason/), 'Two weeks without an error');
    await user.click(await record());
    expect(await screen.findByRole('status')).toHaveTextContent(
      /^Recorded: Web pages, canary\./,
    );
    expect(recorded).toHaveBeenCalledWith('web-pages', {
      stage: 'canary',
      percent: 90,
      at: '2026-11-22',
      reason: 'Two weeks without an error',
    });
  });

  it('says what has to be put right, and sends nothing', async () => {
    const user = userEvent.setup();
    const recorded = jest.fn();
    show(mine(), recorded);
    await user.type(await field(/^Percent/), '120');
    await user.click(await record());
    expect(
      await screen.findByText(/expected a percentage from 0 to 100; say why/),
    ).toBeVisible();
    expect(await field(/^Percent/)).toBeInvalid();
    expect(await field(/^Reason/)).toBeInvalid();
    expect(recorded).not.toHaveBeenCalled();
  });

  it('calls nothing wrong before somebody tried', async () => {
    show(mine());
    expect(await field(/^Reason/)).toBeValid();
    expect(screen.queryByText(/put right/)).not.toBeInTheDocument();
  });

  it('keeps what was typed when the backend refuses it', async () => {
    const user = userEvent.setup();
    const closed = show(mine(), () => {
      throw new Error('Only a member of the group that owns it may record');
    });
    await user.type(await field(/^Reason/), 'It is so');
    await user.click(await record());
    expect(await screen.findByText('It was not recorded')).toBeVisible();
    expect(
      screen.getByText('Only a member of the group that owns it may record'),
    ).toBeVisible();
    expect(await field(/^Reason/)).toHaveValue('It is so');
    expect(await record()).toBeEnabled();
    expect(closed).not.toHaveBeenCalled();
  });

  it('warns of a step back without an incident', async () => {
    const user = userEvent.setup();
    show(mine());
    await user.type(await field(/^Percent/), '10');
    expect(
      await screen.findByText(/A step back, from 80.0 % to 10.0 %/),
    ).toBeVisible();
  });

  it('shows the same as YAML to commit, with where it belongs, and copies it', async () => {
    const user = userEvent.setup();
    show(mine({ sourceUrl: 'https://git.acme.io/catalog/migrations.yaml' }));
    await user.type(await field(/^Reason/), 'It is so');
    const yaml = within(await dialog()).getByRole('group', {
      name: 'YAML to commit',
    });
    expect(yaml).toHaveTextContent(
      /- name: web-pages history: .*stage: canary note: It is so/,
    );
    expect(
      screen.getByRole('link', { name: 'git.acme.io/catalog/migrations.yaml' }),
    ).toHaveAttribute('href', 'https://git.acme.io/catalog/migrations.yaml');
    const copied = jest.spyOn(navigator.clipboard, 'writeText');
    await user.click(screen.getByRole('button', { name: 'Copy the YAML' }));
    expect(await screen.findByRole('button', { name: 'Copied' })).toBeVisible();
    expect(copied).toHaveBeenCalledWith(yaml.textContent);
  });

  it.each([
    [
      'group:netflix/platform-engineering',
      /members of platform-engineering and admins/,
    ],
    [null, /nobody owns this migration, so only admins/],
  ])('says who may where one may not: owner %s', async (owner, words) => {
    show(aMigration({ owner }));
    expect(await record()).toBeDisabled();
    expect(await dialog()).toHaveTextContent(words);
    expect(screen.getByRole('button', { name: 'Copy the YAML' })).toBeEnabled();
  });

  it('closes by Escape', async () => {
    const user = userEvent.setup();
    const closed = show(mine());
    await dialog();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(closed).toHaveBeenCalledTimes(1));
  });
});
