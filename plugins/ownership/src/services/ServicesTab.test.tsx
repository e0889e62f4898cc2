import { fakeTopology } from '@banyan/backstage-plugin-banyan-react/testing';
import { screen } from '@testing-library/react';
import { acme } from '../__testUtils__/acme';
import { renderPage } from '../__testUtils__/renderPage';

describe('ServicesTab', () => {
  it('lists stores beside components when they are wanted, without calls', async () => {
    renderPage(fakeTopology(acme()), '/ownership/services?kind=resource');
    await screen.findByRole(
      'rowheader',
      { name: 'session' },
      { timeout: 4000 },
    );
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toHaveTextContent(/session.*catalogue.*resource.*database/);
    expect(rows[0]).toHaveTextContent(/–\s*–$/);
    expect(
      screen.getByText('1 of 7 components and stores shown', {
        selector: 'p span',
      }),
    ).toBeInTheDocument();
  });
});
