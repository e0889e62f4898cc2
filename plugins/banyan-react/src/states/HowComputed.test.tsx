import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HowComputed } from './HowComputed';

const RULES = [
  ['Teams', 'Groups of type team'],
  ['People', 'sum of the headcounts'],
] as const;

describe('HowComputed', () => {
  it('says of each figure where it comes from, once somebody asks', async () => {
    render(<HowComputed rules={RULES}>2 of 3 teams state one</HowComputed>);
    expect(screen.queryByText('Groups of type team')).not.toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'How this is computed' }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'How the figures are computed',
    });
    expect(
      within(dialog)
        .getAllByRole('term')
        .map(({ textContent }) => textContent),
    ).toEqual(['Teams', 'People']);
    expect(dialog).toHaveTextContent('sum of the headcounts');
    expect(dialog).toHaveTextContent('2 of 3 teams state one');
  });

  it('gives the focus back when it closes', async () => {
    render(<HowComputed rules={RULES} />);
    const button = screen.getByRole('button', { name: 'How this is computed' });
    await userEvent.click(button);
    await screen.findByRole('dialog');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await waitFor(() => expect(button).toHaveFocus());
  });
});
