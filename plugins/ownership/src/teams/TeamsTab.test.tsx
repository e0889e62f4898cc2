import { fakeTopology } from '@banyan/backstage-plugin-banyan-react/testing';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { acme } from '../__testUtils__/acme';
import { renderPage } from '../__testUtils__/renderPage';

const TAB = '/ownership/teams';
const teams = () =>
  screen.getAllByRole('rowheader').map(({ textContent }) => textContent);

describe('TeamsTab', () => {
  it('has a column for each figure', async () => {
    renderPage(fakeTopology(acme()), TAB);
    const heads = await screen.findAllByRole('columnheader');
    expect(heads.map(({ textContent }) => textContent)).toEqual([
      'Team',
      'Unit',
      'People',
      'Services',
      'A head',
      'Stores',
      'Tiers',
      'Across units',
      'Findings',
    ]);
  });

  it('sorts by keyboard, and keeps unknown figures last either way', async () => {
    renderPage(fakeTopology(acme()), TAB);
    const people = await screen.findByRole('columnheader', { name: 'People' });
    act(() => people.focus());
    await userEvent.keyboard('{Enter}');
    expect(teams()).toEqual(['catalogue', 'checkout', 'identity']);
    await userEvent.keyboard('{Enter}');
    expect(teams()).toEqual(['checkout', 'catalogue', 'identity']);
  });

  it.each([
    ['People of checkout', '8 people: banyan/headcount', ['checkout']],
    ['A head of checkout', '/ 8 people =', ['cart', 'payment']],
    ['Stores of catalogue', 'Resources', ['session']],
    ['Tiers of checkout', 'by tier', ['cart', 'old-cart', 'payment']],
    ['Across units of checkout', 'another unit', ['cart', 'payment']],
    ['People of identity', 'Unknown', ['identity']],
    ['Findings of catalogue', 'ownership checks', ['DATA-01 fail']],
  ])('says what is counted as %s', async (figure, rule, counted) => {
    renderPage(fakeTopology(acme()), TAB);
    await userEvent.click(
      await screen.findByRole('button', { name: `${figure}: what is counted` }),
    );
    const answer = within(screen.getByRole('dialog'));
    expect(answer.getByText(rule, { exact: false })).toBeInTheDocument();
    const links = answer
      .getAllByRole('link')
      .map(({ textContent }) => textContent);
    expect(links).toEqual(expect.arrayContaining(counted));
  });

  it('says what is counted by keyboard too', async () => {
    renderPage(fakeTopology(acme()), TAB);
    const figure = await screen.findByRole('button', {
      name: 'Stores of catalogue: what is counted',
    });
    act(() => figure.focus());
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(screen.getByRole('dialog')).toContainElement(
        document.activeElement as HTMLElement,
      ),
    );
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await waitFor(() => expect(figure).toHaveFocus());
  });

  it('says how every column is computed', async () => {
    renderPage(fakeTopology(acme()), TAB);
    const table = await screen.findByRole('region', { name: 'Teams' });
    await userEvent.click(
      within(table).getByRole('button', { name: 'How this is computed' }),
    );
    expect(screen.getByRole('dialog')).toHaveTextContent('services / people');
  });
});
