import {
  aTopology,
  fakeTopology,
} from '@banyan/backstage-plugin-banyan-react/testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { acme } from '../__testUtils__/acme';
import { renderPage } from '../__testUtils__/renderPage';

describe('OwnershipPage', () => {
  it('shows that it loads', async () => {
    renderPage(fakeTopology('pending'));
    expect(await screen.findByLabelText('Loading ownership')).toHaveAttribute(
      'aria-busy',
      'true',
    );
  });

  it('says why it could not load, and tries again', async () => {
    const { graph, ownership } = acme();
    let tries = 0;
    const answers = fakeTopology({ graph, ownership });
    renderPage(
      {
        get: async (what, query) => {
          tries += 1;
          if (tries <= 2) throw new Error('the topology backend is down');
          return answers.get(what, query);
        },
      },
      '/ownership/teams',
    );
    expect(
      await screen.findByText('the topology backend is down'),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('checkout')).toBeInTheDocument();
  });

  it('says what to paste where nothing is owned', async () => {
    const { graph, ownership } = aTopology().teamIn('web', 'shop').build();
    const scope = 'group:default/web';
    renderPage(
      fakeTopology({ graph, ownership: { ...ownership, scope } }),
      `/ownership?scope=${scope}`,
    );
    expect(
      await screen.findByText('No team owns anything in web'),
    ).toBeInTheDocument();
  });

  it('keeps the last answer and says that it is stale', async () => {
    const { graph, ownership } = acme();
    renderPage(
      fakeTopology({ graph, ownership: { ...ownership, stale: true } }),
      '/ownership/teams',
    );
    expect(
      await screen.findByText('This is the last known state'),
    ).toBeInTheDocument();
    expect(screen.getByText(/^stale: snapshot/)).toBeInTheDocument();
    expect(screen.getByText('checkout')).toBeInTheDocument();
  });

  it('answers in one sentence', async () => {
    renderPage(fakeTopology(acme()), '/ownership/teams');
    const answer = await screen.findByRole('region', { name: 'Answer' });
    expect(within(answer).getByRole('heading')).toHaveTextContent(
      '5 of 6 live components have an owner; 1 has nobody who exists; 1 finding fails (session), 1 warn.',
    );
    expect(answer).toHaveTextContent('13 people (2/3 teams state a number)');
  });

  it('lists the teams, worst first, and unknown people as unknown', async () => {
    renderPage(fakeTopology(acme()), '/ownership/teams');
    const rows = await screen.findAllByRole('row');
    expect(rows[1]).toHaveTextContent(/^catalogueshop51/);
    const identity = rows.find(row => row.textContent?.startsWith('identity'));
    expect(identity).toHaveTextContent('platformunknown1unknown');
  });

  it('lists the services with what nobody owns, and filters them', async () => {
    renderPage(fakeTopology(acme()), '/ownership/services?tier=0');
    expect(await screen.findByText('login')).toBeInTheDocument();
    expect(screen.getByText('1 of 6')).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear filters' }),
    );
    const orphan = (await screen.findByText('orphan')).closest('tr');
    expect(orphan).toHaveTextContent('nobody');
  });

  it('narrows the findings to a cell of the matrix', async () => {
    renderPage(fakeTopology(acme()), '/ownership/findings');
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'DATA-01, shop: 1 fail, 0 warn',
      }),
    );
    expect(screen.getByText('1 of 2 shown')).toBeInTheDocument();
    expect(screen.getByText('2 teams use it')).toBeInTheDocument();
  });

  it('says that there is nothing to fix', async () => {
    renderPage(
      fakeTopology(aTopology().teamIn('web', 'shop').owns('cart').build()),
      '/ownership/findings',
    );
    expect(await screen.findByText('Nothing to fix')).toBeInTheDocument();
  });

  it.each([
    ['300 characters', 'a'.repeat(300)],
    ['right to left', 'فريق-الدفع'],
    ['emoji', '🚀🦄 squad'],
  ])('shows a name of %s whole', async (_what, name) => {
    renderPage(
      fakeTopology(aTopology().teamIn(name, 'shop').owns('cart').build()),
      '/ownership/teams',
    );
    expect(await screen.findByTitle(name)).toHaveTextContent(name);
  });
});
